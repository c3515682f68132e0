import { EMPTY_LOG_CALL, LogCallValues } from './log-call-values.ts'

const PREFIX = 'callbook.log-call.'

// Where there is no storage, the form works without.
const storage = (): Storage | undefined => {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

/** What this user typed and has not sent yet, in this browser. */
export const readDraft = (userId: number): LogCallValues => {
  try {
    return LogCallValues.parse(JSON.parse(storage()?.getItem(PREFIX + userId) ?? ''))
  } catch {
    // None, or one of an older version.
    return EMPTY_LOG_CALL
  }
}

export const keepDraft = (userId: number, values: LogCallValues): void => {
  try {
    storage()?.setItem(PREFIX + userId, JSON.stringify(values))
  } catch {
    // Storage is full.
  }
}

export const forgetDraft = (userId: number): void => storage()?.removeItem(PREFIX + userId)

/** Whoever signs out leaves nothing behind. */
export const forgetAllDrafts = (): void => {
  for (const key of Object.keys(storage() ?? {})) if (key.startsWith(PREFIX)) storage()?.removeItem(key)
}
