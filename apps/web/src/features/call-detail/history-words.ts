import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'

import { OUTCOME_LOOKS } from '@/features/call-logs/outcome-looks.ts'

/** One thing that happened to a call. */
export type HistoryEntry = inferRouterOutputs<AppRouter>['callLogs']['history'][number]
type Change = HistoryEntry['changes'][number]

const FIELDS: Readonly<Record<string, string>> = {
  subject: 'subject',
  outcome: 'outcome',
  note: 'note',
  person_id: 'person',
  org_id: 'organization',
  deal_id: 'deal',
  lead_id: 'lead',
  user_id: 'owner',
}

const wordOf = (value: Change['before']): string =>
  Object.entries(OUTCOME_LOOKS).find(([outcome]) => outcome === value)?.[1].word ?? String(value)

const changeWords = ({ field, before, after }: Change): string => {
  const name = FIELDS[field] ?? field
  // Too long to be told; and its words stand on the page.
  if (field === 'note') {
    if (before === null) return 'added a note'
    return after === null ? 'removed the note' : 'edited the note'
  }
  if (before === null) return `set the ${name} to ${wordOf(after)}`
  if (after === null) return `removed the ${name} ${wordOf(before)}`
  return `changed the ${name} from ${wordOf(before)} to ${wordOf(after)}`
}

const LIST = new Intl.ListFormat('en')

/** What happened, as the rest of a sentence that begins with who did it. */
export const historyWords = ({ action, source, changes }: HistoryEntry): string => {
  const through = source === undefined ? '' : ` through ${source}`
  if (action === 'create') return source === undefined ? 'logged the call' : `logged the call${through}`
  const words = changes.map(changeWords)
  return (words.length > 0 ? LIST.format(words) : 'changed the call') + through
}
