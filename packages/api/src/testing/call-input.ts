import { AddCallLog, type AddCallLogWire } from '@callbook/schema'

/** A call as it travels: the required fields, and whatever a test is about. */
export const wireCall = (fields: Partial<AddCallLogWire> = {}): AddCallLogWire => ({
  outcome: 'connected',
  to_phone_number: '+37249234343',
  start_time: '2022-12-12 01:01:01',
  end_time: '2022-12-12 01:02:01',
  ...fields,
})

/** The same, decoded: what a use-case takes. */
export const callInput = (fields: Partial<AddCallLogWire> = {}): AddCallLog => AddCallLog.parse(wireCall(fields))
