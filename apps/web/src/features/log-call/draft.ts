import { DRAFT_PREFIX, draftStorage } from './draft-storage.ts'
import { EMPTY_LOG_CALL, LogCallValues } from './log-call-values.ts'

/** What this user typed and has not sent yet, in this browser. */
export const readDraft = (userId: number): LogCallValues => {
  try {
    return LogCallValues.parse(JSON.parse(draftStorage()?.getItem(DRAFT_PREFIX + userId) ?? ''))
  } catch {
    // None, or one of an older version.
    return EMPTY_LOG_CALL
  }
}

export const keepDraft = (userId: number, values: LogCallValues): void => {
  try {
    draftStorage()?.setItem(DRAFT_PREFIX + userId, JSON.stringify(values))
  } catch {
    // Storage is full.
  }
}

export const forgetDraft = (userId: number): void => draftStorage()?.removeItem(DRAFT_PREFIX + userId)
