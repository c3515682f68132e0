// Apart from the drafts' shape, so that signing out does not load every schema.

export const DRAFT_PREFIX = 'callbook.log-call.'

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
  for (const key of Object.keys(storage ?? {})) if (key.startsWith(DRAFT_PREFIX)) storage?.removeItem(key)
}
