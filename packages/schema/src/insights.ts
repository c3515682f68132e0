import { z } from 'zod'

import { CallOutcome } from './call-outcome.ts'
import { RecordId } from './record-id.ts'
import { requiredOr } from './stored-text.ts'
import { TimeZone } from './time-zone.ts'

/** The most days that insights look at in one go: three years, one of them leap. */
export const MAX_INSIGHTS_DAYS = 1096

const MAX_CHOSEN = 100
const DAY_MS = 86_400_000
const DAY_HINT = 'must be a day that exists, in the format YYYY-MM-DD.'

const Day = z.iso.date({ error: requiredOr(DAY_HINT) }).refine((day) => day >= '1970-01-01', {
  error: 'must not be before 1970-01-01.',
})

const chosen = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: 'must be a list.' }).max(MAX_CHOSEN, { error: `must have at most ${MAX_CHOSEN} items.` })

/** Days from the first to the last, both included. */
export const countDays = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1

/** Which calls insights are about. Days and hours are those of `time_zone`. */
const InsightsFields = z.object({
  from: Day.meta({ description: 'The first day, in `time_zone`', example: '2026-11-01' }),
  to: Day.meta({ description: 'The last day, in `time_zone`', example: '2026-11-30' }),
  time_zone: TimeZone.meta({ description: "The viewer's time zone (IANA)", example: 'Europe/Berlin' }),
  user_id: chosen(RecordId)
    .optional()
    .meta({ description: 'Only the calls of these owners', example: [7] }),
  outcome: chosen(CallOutcome)
    .optional()
    .meta({ description: 'Only calls that ended so', example: ['connected'] }),
  direction: z.enum(['inbound', 'outbound'], { error: 'must be one of [inbound, outbound].' }).optional().meta({
    description: "Only calls from (outbound) or to (inbound) the company's own numbers",
    example: 'outbound',
  }),
  person_id: RecordId.optional().meta({ description: 'Only calls with this person', example: 12 }),
  org_id: RecordId.optional().meta({ description: 'Only calls with this organization', example: 3 }),
})

const checkPeriod = ({ value, issues }: z.core.ParsePayload<{ from: string; to: string }>): void => {
  const days = countDays(value.from, value.to)
  if (days >= 1 && days <= MAX_INSIGHTS_DAYS) return
  issues.push({
    code: 'custom',
    input: value.to,
    path: ['to'],
    message:
      days < 1 ? 'must not be before "from".' : `must be at most ${MAX_INSIGHTS_DAYS} days from "from", both included.`,
  })
}

export const InsightsFilter = InsightsFields.check(checkPeriod).meta({
  id: 'InsightsFilter',
  description: 'Which calls insights are about',
})
export type InsightsFilter = z.output<typeof InsightsFilter>

/** One cell of the week: the days on which its hour had calls. */
export const InsightsHour = InsightsFields.extend({
  weekday: z
    .int({ error: 'must be an integer from 1 to 7.' })
    .min(1, { error: 'must be an integer from 1 to 7.' })
    .max(7, { error: 'must be an integer from 1 to 7.' })
    .meta({ description: 'ISO weekday: Monday is 1, Sunday 7', example: 2 }),
  hour: z
    .int({ error: 'must be an integer from 0 to 23.' })
    .min(0, { error: 'must be an integer from 0 to 23.' })
    .max(23, { error: 'must be an integer from 0 to 23.' })
    .meta({ description: 'The hour of the day', example: 10 }),
})
  .check(checkPeriod)
  .meta({ id: 'InsightsHour', description: 'Which hour of the week insights are about' })
export type InsightsHour = z.output<typeof InsightsHour>
