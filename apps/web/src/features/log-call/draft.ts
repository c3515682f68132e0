import { EMPTY_LOG_CALL, LogCallValues } from './log-call-values.ts'

const KEY = 'callbook.log-call'

/** What was typed and not yet sent, in this tab. */
export const readDraft = (): LogCallValues => {
  try {
    return LogCallValues.parse(JSON.parse(sessionStorage.getItem(KEY) ?? ''))
  } catch {
    // None, or one of an older version.
    return EMPTY_LOG_CALL
  }
}

export const keepDraft = (values: LogCallValues): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(values))
  } catch {
    // Storage is full or forbidden: the form works without.
  }
}

export const forgetDraft = (): void => sessionStorage.removeItem(KEY)
