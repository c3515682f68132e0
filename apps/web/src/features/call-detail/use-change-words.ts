import type { CallOutcome } from '@callbook/schema'
import { useExtracted } from 'next-intl'

import { OUTCOMES } from '@/features/call-logs/outcome-looks.ts'
import { useOutcomeWord } from '@/features/call-logs/use-outcome-word.ts'

import type { HistoryEntry } from './use-history-words.ts'

type Change = HistoryEntry['changes'][number]

const isOutcome = (value: unknown): value is CallOutcome => OUTCOMES.some((outcome) => outcome === value)

/** Says what was changed of a call: the part of a sentence that comes after who did it. */
export const useChangeWords = (): ((change: Change) => string) => {
  const t = useExtracted()
  const outcomeWord = useOutcomeWord()
  return ({ field, before: old, after: now }) => {
    const wordOf = (value: Change['before']) => (isOutcome(value) ? outcomeWord(value) : String(value))
    const added = old === null
    const removed = now === null
    const before = wordOf(old)
    const after = wordOf(now)
    switch (field) {
      // Too long to be told; and its words stand on the page.
      case 'note':
        if (added) return t('added a note')
        return removed ? t('removed the note') : t('edited the note')
      case 'outcome':
        return t('changed the outcome from {before} to {after}', { before, after })
      case 'user_id':
        return t('changed the owner from {before} to {after}', { before, after })
      case 'subject':
        if (added) return t('set the subject to {after}', { after })
        if (removed) return t('removed the subject {before}', { before })
        return t('changed the subject from {before} to {after}', { before, after })
      case 'person_id':
        if (added) return t('set the person to {after}', { after })
        if (removed) return t('removed the person {before}', { before })
        return t('changed the person from {before} to {after}', { before, after })
      case 'org_id':
        if (added) return t('set the organization to {after}', { after })
        if (removed) return t('removed the organization {before}', { before })
        return t('changed the organization from {before} to {after}', { before, after })
      case 'deal_id':
        if (added) return t('set the deal to {after}', { after })
        if (removed) return t('removed the deal {before}', { before })
        return t('changed the deal from {before} to {after}', { before, after })
      case 'lead_id':
        if (added) return t('set the lead to {after}', { after })
        if (removed) return t('removed the lead {before}', { before })
        return t('changed the lead from {before} to {after}', { before, after })
      default:
        return t('changed {field} from {before} to {after}', { field, before, after })
    }
  }
}
