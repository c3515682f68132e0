import type { z } from 'zod'

import { expectTypeOf, it } from 'vitest'

import type { AddCallLog, AddCallLogWire, CallLog, CallLogWire, CallOutcome } from './index.ts'

type Absent = null | undefined

it('types what travels to POST /callLogs', () => {
  expectTypeOf<AddCallLogWire>().toEqualTypeOf<{
    outcome: CallOutcome
    to_phone_number: string
    start_time: string
    end_time: string
    user_id?: number | Absent
    activity_id?: number | Absent
    subject?: string | Absent
    duration?: string | number | Absent
    from_phone_number?: string | Absent
    person_id?: number | Absent
    org_id?: number | Absent
    deal_id?: number | Absent
    lead_id?: string | Absent
    note?: string | Absent
  }>()
})

it('types a decoded call log to add: dates and seconds', () => {
  expectTypeOf<AddCallLog['start_time']>().toEqualTypeOf<Date>()
  expectTypeOf<AddCallLog['end_time']>().toEqualTypeOf<Date>()
  expectTypeOf<AddCallLog['duration']>().toEqualTypeOf<number | Absent>()
  expectTypeOf<AddCallLog['from_phone_number']>().toEqualTypeOf<string | Absent>()
  expectTypeOf<Omit<AddCallLog, 'start_time' | 'end_time' | 'duration'>>().toEqualTypeOf<
    Omit<AddCallLogWire, 'start_time' | 'end_time' | 'duration'>
  >()
})

it('types what an answer carries: absent values are absent, never null', () => {
  type Times = 'start_time' | 'end_time' | 'duration'
  expectTypeOf<CallLog>().toEqualTypeOf<{
    id: string
    activity_id: number
    person_id?: number | undefined
    org_id?: number | undefined
    deal_id?: number | undefined
    lead_id?: string | undefined
    subject?: string | undefined
    duration: number
    outcome: CallOutcome
    from_phone_number?: string | undefined
    to_phone_number: string
    has_recording: boolean
    start_time: Date
    end_time: Date
    user_id: number
    company_id: number
    note?: string | undefined
  }>()
  expectTypeOf<Pick<CallLogWire, Times>>().toEqualTypeOf<{
    start_time: string
    end_time: string
    duration: string | number
  }>()
  expectTypeOf<Omit<CallLogWire, Times>>().toEqualTypeOf<Omit<CallLog, Times>>()
})

it('names the schema and its type alike', () => {
  expectTypeOf<z.output<typeof AddCallLog>>().toEqualTypeOf<AddCallLog>()
  expectTypeOf<z.input<typeof CallLog>>().toEqualTypeOf<CallLogWire>()
})
