import { type ActivityType, toV1Time } from '@callbook/schema'

import { FIRST_OWN_ID } from './built-in-activity-types.ts'

/** The columns that answers are made of. */
export const ACTIVITY_TYPE_COLUMNS = {
  id: true,
  order_nr: true,
  name: true,
  key_string: true,
  icon_key: true,
  active_flag: true,
  color: true,
  add_time: true,
  update_time: true,
} as const

interface ActivityTypeRow extends Omit<ActivityType, 'is_custom_flag' | 'add_time' | 'update_time'> {
  readonly add_time: Date
  readonly update_time: Date
}

/** An activity type of a company's own. */
export const presentActivityType = (row: ActivityTypeRow): ActivityType => ({
  id: row.id + FIRST_OWN_ID,
  order_nr: row.order_nr,
  name: row.name,
  key_string: row.key_string,
  icon_key: row.icon_key,
  active_flag: row.active_flag,
  color: row.color,
  is_custom_flag: true,
  add_time: toV1Time(row.add_time),
  update_time: toV1Time(row.update_time),
})
