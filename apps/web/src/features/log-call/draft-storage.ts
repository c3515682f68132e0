// Apart from the drafts' shape, so that signing out does not load every schema.

/** Of the form that logs a call, before the user's id. */
export const DRAFT_PREFIX = 'callbook.log-call.'

/** Of changes to a call, before the user's id and the call's. */
export const EDIT_DRAFT_PREFIX = 'callbook.edit-call.'

/** Where drafts lie. Where there is no storage, the form works without. */
export const draftStorage = (): Storage | undefined => {
  try {
    return localStorage
  } catch {
    return undefined
  }
}

/** Whoever signs out leaves nothing behind. */
export const forgetAllDrafts = (): void => {
  const storage = draftStorage()
  for (const key of Object.keys(storage ?? {})) {
    if (key.startsWith(DRAFT_PREFIX) || key.startsWith(EDIT_DRAFT_PREFIX)) storage?.removeItem(key)
  }
}
