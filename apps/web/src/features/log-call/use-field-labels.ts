import { useExtracted } from 'next-intl'

import type { LogCallValues } from './log-call-values.ts'

export type FieldName = keyof LogCallValues

/** The form's fields, as a person reads them. */
export const useFieldLabels = (): Readonly<Record<FieldName, string>> => {
  const t = useExtracted()
  return {
    person: t({ id: 'callWho', message: 'Who', description: 'the person of a call' }),
    organization: t('Organization'),
    deal: t('Deal'),
    lead: t('Lead'),
    new_person: t('New person'),
    to_phone_number: t({ message: 'Number', description: 'the phone number that was called' }),
    outcome: t('Outcome'),
    duration: t('Duration'),
    start_time: t({ message: 'When', description: 'the field for the time at which a call began' }),
    from_phone_number: t('From number'),
    subject: t('Subject'),
    note: t('Note'),
    follow_up: t('Follow-up'),
  }
}
