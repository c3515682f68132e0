import type { Context } from 'hono'

import { secretHash } from '../auth/secret-hash.ts'
import type { Services } from '../context.ts'
import { answerLocation, type AuthorizationRequest, readAuthorization, toParameters } from './authorization-request.ts'
import { type Consenter, consentPage } from './consent-page.ts'
import { consentToken, isConsentToken } from './consent-token.ts'
import { CODE_LIFETIME_MS, fromNow } from './lifetimes.ts'
import { newToken } from './new-secrets.ts'
import { messagePage } from './page.ts'

const NO_COMPANY = {
  title: 'You are in no company here',
  text: 'Apps act for you in a company, and your account is not active in any. Ask an admin of your company to activate it.',
}
const OUT_OF_DATE = {
  title: 'This page is out of date',
  text: 'The app or your session changed since it was shown, so nothing was connected.',
}

interface Asked extends Consenter {
  readonly user_id: number
  readonly session_id: string
}

/** Who is signed in, with their active companies; null: nobody. */
const findAsked = async ({ auth, db }: Services, headers: Headers): Promise<Asked | null> => {
  const session = await auth.api.getSession({ headers })
  if (!session) return null
  const user_id = Number(session.user.id)
  const memberships = await db.prisma.companyUser.findMany({
    where: { user_id, active_flag: true },
    orderBy: { company_id: 'asc' },
    select: { company: { select: { id: true, name: true } } },
  })
  const companies = memberships.map(({ company }) => company)
  return { user_id, session_id: session.session.id, user: session.user, companies }
}

/** Here, again: the path of the request with what it asks for, written anew so that nothing odd is left in it. */
const pathOf = (request: AuthorizationRequest): string =>
  `/oauth/authorize?${new URLSearchParams(toParameters(request)).toString()}`

const toSignIn = (c: Context, request: AuthorizationRequest) =>
  c.redirect(`/sign-in?${new URLSearchParams({ next: pathOf(request) }).toString()}`, 303)

/** `GET /oauth/authorize`: asks the person who is signed in; sends everybody else to sign in first. */
export const showConsent = async (services: Services, secret: string, c: Context): Promise<Response> => {
  const reading = await readAuthorization(services.db.prisma, new URL(c.req.url).searchParams)
  if ('refusal' in reading) return messagePage(400, reading.refusal)
  if ('location' in reading) return c.redirect(reading.location)
  const { request } = reading
  const asked = await findAsked(services, c.req.raw.headers)
  if (!asked) return toSignIn(c, request)
  if (asked.companies.length === 0) return messagePage(403, NO_COMPANY)
  return consentPage(request, asked, consentToken(secret, asked.session_id, request))
}

/** `POST /oauth/authorize`: what the person decided. Sends them back to the app, with a code or with `user_denied`. */
export const takeDecision = async (
  services: Services,
  secret: string,
  c: Context,
  form: URLSearchParams,
): Promise<Response> => {
  const reading = await readAuthorization(services.db.prisma, form)
  if ('refusal' in reading) return messagePage(400, reading.refusal)
  if ('location' in reading) return c.redirect(reading.location, 303)
  const { request } = reading
  const asked = await findAsked(services, c.req.raw.headers)
  if (!asked) return toSignIn(c, request)
  const company = asked.companies.find(({ id }) => String(id) === form.get('company_id'))
  const decision = form.get('decision')
  const shown = isConsentToken(form.get('token') ?? '', consentToken(secret, asked.session_id, request))
  if (shown && decision === 'deny') return c.redirect(answerLocation(request, { error: 'user_denied' }), 303)
  if (!shown || decision !== 'allow' || !company) {
    return messagePage(403, OUT_OF_DATE, { href: pathOf(request), text: 'Show it again' })
  }
  const code = await issueCode(services, request, { company_id: company.id, user_id: asked.user_id })
  return c.redirect(answerLocation(request, { code }), 303)
}

const issueCode = async (
  { db }: Services,
  { app, redirect_uri, code_challenge }: AuthorizationRequest,
  by: { readonly company_id: number; readonly user_id: number },
): Promise<string> => {
  const code = newToken()
  await db.prisma.oAuthCode.create({
    data: {
      ...by,
      code_hash: secretHash(code),
      app_company_id: app.company_id,
      app_id: app.id,
      redirect_uri,
      scopes: app.scopes,
      code_challenge,
      expires_at: fromNow(CODE_LIFETIME_MS),
    },
  })
  return code
}
