import { CALL_OUTCOMES } from '@callbook/schema'
import { useExtracted, useFormatter } from 'next-intl'

import { useOutcomeWord } from '@/features/call-logs/use-outcome-word.ts'

import type { AuditEvent } from './audit-event.ts'
import { useFieldWord } from './use-field-word.ts'

/** What changed, field by field: "country: EE → DE". Only for changes; what was made or deleted is in the sentence. */
export const useAuditChanges = (): ((event: AuditEvent) => string[]) => {
  const t = useExtracted()
  const format = useFormatter()
  const fieldWord = useFieldWord()
  const outcomeWord = useOutcomeWord()

  const valueWord = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('nothing')
    if (typeof value === 'boolean') return value ? t('yes') : t('no')
    if (Array.isArray(value)) return format.list(value.map(valueWord), { type: 'unit' })
    if (typeof value === 'string') {
      const text = value.replaceAll(/<[^>]*>/g, ' ').trim()
      return text.length > 80 ? `${text.slice(0, 80)}…` : text
    }
    return JSON.stringify(value)
  }

  const wordIn = (field: string, value: unknown): string => {
    const outcome = field === 'outcome' && CALL_OUTCOMES.find((one) => one === value)
    return outcome ? outcomeWord(outcome) : valueWord(value)
  }

  return ({ action, object_type, changes }) => {
    if (action !== 'update' && action !== 'link' && action !== 'merge') return []
    if (object_type === 'user' && (changes['is_admin'] ?? changes['active_flag'])) return []
    return Object.entries(changes)
      .filter(([field]) => field !== 'demo_data' && field !== 'secret')
      .map(([field, [before, after]]) =>
        t('{field}: {before} → {after}', {
          field: fieldWord(field),
          before: wordIn(field, before),
          after: wordIn(field, after),
        }),
      )
  }
}
