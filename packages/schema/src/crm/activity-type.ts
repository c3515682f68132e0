import { z } from 'zod'

import { DisplayName } from '../display-name.ts'
import { requiredOr } from '../stored-text.ts'
import { v1Response } from './crm-envelopes.ts'
import { LookupId } from './lookup-id.ts'
import { told } from './told.ts'
import { V1Time } from './wire-time.ts'

/** The icons of Pipedrive's wire. */
const ACTIVITY_TYPE_ICONS = [
  'task',
  'email',
  'meeting',
  'deadline',
  'call',
  'lunch',
  'calendar',
  'downarrow',
  'document',
  'smartphone',
  'camera',
  'scissors',
  'cogs',
  'bubble',
  'uparrow',
  'checkbox',
  'signpost',
  'shuffle',
  'addressbook',
  'linegraph',
  'picture',
  'car',
  'world',
  'search',
  'clip',
  'sound',
  'brush',
  'key',
  'padlock',
  'pricetag',
  'suitcase',
  'finish',
  'plane',
  'loop',
  'wifi',
  'truck',
  'cart',
  'bulb',
  'bell',
  'presentation',
] as const

const icon = z.enum(ACTIVITY_TYPE_ICONS, { error: requiredOr(`must be one of [${ACTIVITY_TYPE_ICONS.join(', ')}].`) })
const COLOR_HINT = 'must be six hexadecimal digits, such as FFFFFF.'
const color = z
  .string({ error: COLOR_HINT })
  .regex(/^[\da-fA-F]{6}$/, { error: COLOR_HINT })
  .toUpperCase()
const ORDER_HINT = 'must be an integer from 0 to 1000000.'
const order = z.int({ error: ORDER_HINT }).min(0, { error: ORDER_HINT }).max(1_000_000, { error: ORDER_HINT })

const name = told(DisplayName, 'The name of the activity type', 'Site visit')
const object = { error: 'must be a JSON object.' }
const optional = {
  color: told(color.nullish(), 'A colour: six hexadecimal digits', 'FFFFFF'),
  order_nr: told(order.nullish(), 'Its rank among the types', 7),
}

/** What `POST /v1/activityTypes` takes. */
export const AddActivityType = z
  .object({ name, icon_key: told(icon, 'The icon of the activity type', 'car'), ...optional }, object)
  .meta({ id: 'AddActivityType', description: 'A new activity type', example: { name: 'Site visit', icon_key: 'car' } })
export type AddActivityType = z.output<typeof AddActivityType>

/** What `PUT /v1/activityTypes/{id}` takes. */
export const UpdateActivityType = z
  .object(
    {
      name: told(name.optional(), 'The name of the activity type', 'Site visit'),
      icon_key: told(icon.optional(), 'The icon of the activity type', 'car'),
      ...optional,
    },
    object,
  )
  .meta({ id: 'UpdateActivityType', description: 'What to change of an activity type', example: { name: 'Visit' } })
export type UpdateActivityType = z.output<typeof UpdateActivityType>

/** An activity type by its id. */
export const ActivityTypeById = z
  .object({ id: told(LookupId, 'The ID of the activity type', 101) })
  .meta({ id: 'ActivityTypeById', description: 'An activity type' })
export type ActivityTypeById = z.output<typeof ActivityTypeById>

/** An activity type: a built-in one, or one that the company added. */
export const ActivityType = z
  .strictObject({
    id: told(z.int(), 'The ID of the activity type', 101),
    order_nr: told(z.int(), 'Its rank among the types', 7),
    name: told(z.string(), 'The name of the activity type', 'Site visit'),
    key_string: told(z.string(), 'What activities of this type say in their `type`', 'site_visit'),
    icon_key: told(z.string(), 'The icon of the activity type', 'car'),
    active_flag: told(z.boolean(), 'Whether it is there still', true),
    color: told(z.string().nullable(), 'A colour', null),
    is_custom_flag: told(z.boolean(), 'Whether the company added it', true),
    add_time: told(V1Time, 'When it was added', '2026-01-01 09:00:00'),
    update_time: told(V1Time.nullable(), 'When it was last changed', null),
  })
  .meta({
    id: 'ActivityType',
    description: 'An activity type',
    example: {
      id: 101,
      order_nr: 7,
      name: 'Site visit',
      key_string: 'site_visit',
      icon_key: 'car',
      active_flag: true,
      color: null,
      is_custom_flag: true,
      add_time: '2026-01-01 09:00:00',
      update_time: null,
    },
  })
export type ActivityType = z.output<typeof ActivityType>

/** One activity type. */
export const ActivityTypeResponse = v1Response('ActivityTypeResponse', ActivityType)
/** All activity types. */
export const ActivityTypeListResponse = z
  .strictObject({
    success: told(z.literal(true), 'If the response is successful or not', true),
    data: told(z.array(ActivityType), 'The activity types, by rank', [ActivityType.meta()?.example]),
  })
  .meta({ id: 'ActivityTypeListResponse', description: 'All activity types' })
