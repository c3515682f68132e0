import { timingSafeEqual } from 'node:crypto'

import type { PrismaClient } from '@callbook/db'

import { secretHash } from '../auth/secret-hash.ts'
import { OAuthError } from './oauth-error.ts'

/** The app that asks. */
export interface OAuthClient {
  readonly company_id: number
  readonly id: number
  readonly scopes: readonly string[]
}

const BASIC = /^Basic +([\w+/=-]+) *$/i

/** From HTTP Basic, as Pipedrive's clients send it (not percent-encoded), or else from the form. */
const credentials = (authorization: string | undefined, form: URLSearchParams): [id: string, secret: string] => {
  const basic = authorization && BASIC.exec(authorization)?.[1]
  if (basic) {
    const text = Buffer.from(basic, 'base64').toString()
    const colon = text.indexOf(':')
    return colon < 0 ? ['', ''] : [text.slice(0, colon), text.slice(colon + 1)]
  }
  return [form.get('client_id') ?? '', form.get('client_secret') ?? '']
}

/** The app whose id and secret a request carries. Throws an `OAuthError`. */
export const authenticateClient = async (
  prisma: PrismaClient,
  authorization: string | undefined,
  form: URLSearchParams,
): Promise<OAuthClient> => {
  const [client_id, secret] = credentials(authorization, form)
  if (!client_id || !secret) throw new OAuthError('Invalid client: cannot retrieve client credentials')
  const app = await findApp(prisma, client_id)
  if (!app || !timingSafeEqual(app.secret_hash, secretHash(secret))) {
    throw new OAuthError('Invalid client: client is invalid')
  }
  return app
}

/** An app by its client id, in whichever company it was registered. */
export const findApp = (prisma: PrismaClient, client_id: string) =>
  // PostgreSQL refuses NUL; nothing that is not hex is a client id.
  /^[\da-f]{1,64}$/.test(client_id)
    ? prisma.oAuthApp.findUnique({
        where: { client_id },
        select: {
          company_id: true,
          id: true,
          name: true,
          client_id: true,
          secret_hash: true,
          redirect_uris: true,
          scopes: true,
          company: { select: { name: true } },
        },
      })
    : Promise.resolve(null)
