import type { FirstCredentials } from '@callbook/api'

/** The wire's `YYYY-MM-DD HH:MM:SS`, in UTC. */
const wireTime = (instant: number): string => new Date(instant).toISOString().slice(0, 19).replace('T', ' ')

/** What the first start on an empty database prints: the only time that generated secrets are shown. */
export const welcome = (address: string, first: FirstCredentials, now = Date.now()): string => `
Callbook is ready, and its database is new.

  Web app    ${address}
  Sign in    ${first.admin_email}
  Password   ${first.admin_password}
  API token  ${first.api_token}

Keep the password and the token: they are not shown again. Log your first call:

  curl -sS '${address}/v1/callLogs' \\
    -H 'x-api-token: ${first.api_token.replaceAll("'", "'\\''")}' \\
    -H 'content-type: application/json' \\
    -d '{"outcome":"connected","to_phone_number":"+37249234343","start_time":"${wireTime(now - 161_000)}","end_time":"${wireTime(now)}"}'
`
