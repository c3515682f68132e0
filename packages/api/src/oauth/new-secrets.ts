import { randomBytes } from 'node:crypto'

// Hex only: the official client does not encode credentials, and encodes an access token twice when it revokes it.

/** A new client id: 16 hex digits, the shape of Pipedrive's. */
export const newClientId = (): string => randomBytes(8).toString('hex')
/** A new client secret: 40 hex digits, the shape of Pipedrive's. */
export const newClientSecret = (): string => randomBytes(20).toString('hex')
/** A new code, access token or refresh token. */
export const newToken = (): string => randomBytes(32).toString('hex')
