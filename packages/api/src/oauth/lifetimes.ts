// Pipedrive's: see docs/decisions/0005-oauth.md.
const MINUTE_MS = 60_000

export const CODE_LIFETIME_MS = 5 * MINUTE_MS
export const ACCESS_TOKEN_LIFETIME_MS = 60 * MINUTE_MS
/** The official client refreshes only once its own clock says expired. */
export const ACCESS_TOKEN_GRACE_MS = MINUTE_MS
/** Since the last use: each refresh begins them anew. */
export const REFRESH_TOKEN_LIFETIME_MS = 60 * 24 * 60 * MINUTE_MS

/** What clients are told: a second less, as Pipedrive says it. */
export const EXPIRES_IN = ACCESS_TOKEN_LIFETIME_MS / 1000 - 1

export const fromNow = (milliseconds: number): Date => new Date(Date.now() + milliseconds)
