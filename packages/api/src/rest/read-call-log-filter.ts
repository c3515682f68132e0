import { CallLogFilter, describeIssues } from '@callbook/schema'

import { AppError } from '../app-error.ts'

const LISTS = new Set(['outcome', 'user_id'])
const NUMBERS = new Set(['user_id', 'person_id', 'org_id', 'deal_id', 'min_duration', 'max_duration'])
const YES_OR_NO: Readonly<Record<string, boolean>> = { true: true, false: false }

const valueOf = (name: string, text: string): unknown => {
  if (NUMBERS.has(name)) return /^\d+$/.test(text) ? Number(text) : text
  return YES_OR_NO[text] ?? text
}

const TEXTS = new Set(['q', 'number'])

/** The filter of a query string: lists with commas between their values, or repeated. Throws `bad_request`. */
export const readCallLogFilter = (query: URLSearchParams): CallLogFilter => {
  const fields: Record<string, unknown> = {}
  for (const name of Object.keys(CallLogFilter.shape)) {
    const texts = query.getAll(name).filter((text) => text !== '')
    if (texts.length === 0) continue
    if (LISTS.has(name)) fields[name] = texts.flatMap((text) => text.split(',').map((value) => valueOf(name, value)))
    else fields[name] = TEXTS.has(name) ? texts[0] : valueOf(name, texts[0] ?? '')
  }
  const { data, error } = CallLogFilter.safeParse(fields)
  if (error) throw new AppError('bad_request', describeIssues(error), { cause: error })
  return data
}
