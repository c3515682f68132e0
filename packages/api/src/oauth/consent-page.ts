import { Scope, SCOPES } from '@callbook/schema'
import { html } from 'hono/html'

import { type AuthorizationRequest, toParameters } from './authorization-request.ts'
import { page } from './page.ts'

/** Who is asked, and in which companies they may connect the app: at least one. */
export interface Consenter {
  readonly user: { readonly name: string; readonly email: string }
  readonly companies: readonly { readonly id: number; readonly name: string }[]
}

/** What the scopes allow, in plain words. Reading is not said where changing is. */
const permissions = (scopes: readonly string[]): string[] =>
  scopes
    .filter((scope) => !scopes.includes(scope.replace(/:read$/, ':full')) || !scope.endsWith(':read'))
    .map((scope) => {
      const known = Scope.safeParse(scope)
      return known.success ? SCOPES[known.data] : scope
    })

const companyChoice = (companies: Consenter['companies']) => {
  const [first, ...others] = companies
  if (others.length === 0) return html`<input type="hidden" name="company_id" value="${first?.id}" />`
  return html`<fieldset>
    <legend>In which company?</legend>
    ${companies.map(
      ({ id, name }) =>
        html`<label
          ><input type="radio" name="company_id" value="${id}" required ${id === first?.id ? 'checked' : ''} />
          <span>${name}</span></label
        >`,
    )}
  </fieldset>`
}

/** Asks a person whether an app may act for them, and says in plain words what it may do then. */
export const consentPage = (request: AuthorizationRequest, { user, companies }: Consenter, token: string) => {
  const { app, redirect_uri } = request
  const [first, ...others] = companies
  return page(
    200,
    `Connect ${app.name}?`,
    html`<h1>Connect ${app.name} to Callbook?</h1>
      <p>
        It will act for you, <strong>${user.name}</strong> (${user.email})${
          others.length === 0 ? html`, in <strong>${first?.name}</strong>` : ''
        }.
        An admin of ${app.company.name} registered this app.
      </p>
      <h2 id="permissions">${app.name} may then:</h2>
      <ul aria-labelledby="permissions">
        ${permissions(app.scopes).map((text) => html`<li>${text}</li>`)}
      </ul>
      <form method="post" action="/oauth/authorize">
        ${Object.entries({ ...toParameters(request), token }).map(
          ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
        )}
        ${companyChoice(companies)}
        <div class="actions">
          <button class="primary" name="decision" value="allow">Connect</button>
          <button name="decision" value="deny" formnovalidate>Cancel</button>
        </div>
      </form>
      <p class="after">You can disconnect it at any time, in Callbook under Settings › Connected apps.</p>
      <p class="after">Either way you return to <strong>${new URL(redirect_uri).origin}</strong>.</p>`,
  )
}
