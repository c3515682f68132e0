import type { AddCallLogWire, CallOutcome } from '@callbook/schema'

import type { ChosenRecord } from '@/features/search/record-field.tsx'

import type { DetailedCall } from './detailed-call.ts'

/** What can be edited of a call, as the form holds it. */
export interface EditValues {
  readonly subject: string
  readonly outcome: CallOutcome
  /** HTML. */
  readonly note: string
  readonly person: ChosenRecord | null
  readonly organization: ChosenRecord | null
  /** A call belongs to a deal or to a lead. */
  readonly deal_or_lead: ChosenRecord | null
}

/** What `callLogs.update` takes, without the id. */
export type CallChanges = Partial<
  Pick<AddCallLogWire, 'subject' | 'outcome' | 'note' | 'person_id' | 'org_id' | 'deal_id' | 'lead_id'>
>

const chosen = (kind: ChosenRecord['kind'], id: string | number | undefined, name = ''): ChosenRecord | null =>
  id === undefined ? null : { kind, id: String(id), name }

export const editValues = (call: DetailedCall): EditValues => ({
  subject: call.subject ?? '',
  outcome: call.outcome,
  note: call.note ?? '',
  person: chosen('person', call.person_id, call.person_name),
  organization: chosen('organization', call.org_id, call.org_name),
  deal_or_lead: chosen('deal', call.deal_id, call.deal_title) ?? chosen('lead', call.lead_id, call.lead_title),
})

const numberOf = (record: ChosenRecord | null, kind: ChosenRecord['kind'] = record?.kind ?? 'person') =>
  record?.kind === kind ? Number(record.id) : null

/** What differs from the call as it is; what is untouched stays out, so that a note comes back exactly as it was. */
export const changesOf = (call: DetailedCall, values: EditValues): CallChanges => {
  const before = editValues(call)
  const moved = (key: 'person' | 'organization' | 'deal_or_lead') =>
    before[key]?.id !== values[key]?.id || before[key]?.kind !== values[key]?.kind
  const subject = values.subject.trim()
  return {
    ...(subject !== before.subject.trim() && { subject: subject || null }),
    ...(values.outcome !== before.outcome && { outcome: values.outcome }),
    ...(values.note !== before.note && { note: values.note || null }),
    ...(moved('person') && { person_id: numberOf(values.person) }),
    ...(moved('organization') && { org_id: numberOf(values.organization) }),
    ...(moved('deal_or_lead') && {
      deal_id: numberOf(values.deal_or_lead, 'deal'),
      lead_id: values.deal_or_lead?.kind === 'lead' ? values.deal_or_lead.id : null,
    }),
  }
}

/** What takes these changes back. */
export const changesBack = (call: DetailedCall, changes: CallChanges): CallChanges =>
  Object.fromEntries(Object.keys(changes).map((key) => [key, call[key as keyof CallChanges] ?? null]))

/** The call with the changes, as the server will answer: shown until it has. */
export const withChanges = (call: DetailedCall, changes: CallChanges, values: EditValues): DetailedCall => {
  const { person, organization, deal_or_lead: either } = values
  const fields = { ...call, ...changes }
  const present = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)
  const bare = Object.fromEntries(present) as DetailedCall
  const { person_name: _p, org_name: _o, deal_title: _d, lead_title: _l, safe_note: _n, ...rest } = bare
  return {
    ...rest,
    ...(person && { person_name: person.name }),
    ...(organization && { org_name: organization.name }),
    ...(either?.kind === 'deal' && { deal_title: either.name }),
    ...(either?.kind === 'lead' && { lead_title: either.name }),
    ...(changes.note === undefined
      ? call.safe_note !== undefined && { safe_note: call.safe_note }
      : changes.note !== null && { safe_note: changes.note }),
  }
}
