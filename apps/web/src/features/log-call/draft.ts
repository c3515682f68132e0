import type { About } from './about.ts'
import { DRAFT_PREFIX, draftStorage } from './draft-storage.ts'
import { EMPTY_LOG_CALL, LogCallValues } from './log-call-values.ts'

/** A user's draft; one more for each record on whose page they began one: half a thought about somebody stays theirs. */
const keyOf = (userId: number, about: About | undefined): string =>
  `${DRAFT_PREFIX}${userId}${about ? `.${about.kind}.${about.id}` : ''}`

/** What this user typed and has not sent yet, in this browser; else what the form begins with. */
export const readDraft = (userId: number, about?: About, empty = EMPTY_LOG_CALL): LogCallValues => {
  try {
    return LogCallValues.parse(JSON.parse(draftStorage()?.getItem(keyOf(userId, about)) ?? ''))
  } catch {
    // None, or one of an older version.
    return empty
  }
}

export const keepDraft = (userId: number, values: LogCallValues, about?: About): void => {
  try {
    draftStorage()?.setItem(keyOf(userId, about), JSON.stringify(values))
  } catch {
    // Storage is full.
  }
}

export const forgetDraft = (userId: number, about?: About): void => draftStorage()?.removeItem(keyOf(userId, about))
