import type { ActivityType } from '@callbook/schema'

const builtIn = (id: number, key_string: ActivityType['key_string'], icon_key = key_string): ActivityType => ({
  id,
  order_nr: id,
  name: key_string.charAt(0).toUpperCase() + key_string.slice(1),
  key_string,
  icon_key,
  active_flag: true,
  color: null,
  is_custom_flag: false,
  add_time: '2026-01-01 00:00:00',
  update_time: null,
})

/** The activity types that every company has. */
export const BUILT_IN_ACTIVITY_TYPES: readonly ActivityType[] = [
  builtIn(1, 'call'),
  builtIn(2, 'meeting'),
  builtIn(3, 'task'),
  builtIn(4, 'deadline'),
  builtIn(5, 'email'),
  builtIn(6, 'lunch'),
]

/** What stands between the id of a company's own type in its table and on the wire, where the built-in ones come first. */
export const FIRST_OWN_ID = 100
