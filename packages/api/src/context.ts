import type { Db } from '@callbook/db'
import type { Logger } from 'pino'

import type { Auth } from './auth/create-auth.ts'
import type { AddedCallLogs } from './call-logs/added-call-logs.ts'
import type { CallLogWriter } from './call-logs/call-log-writer.ts'
import type { PeaksQueue } from './recordings/peaks-queue.ts'
import type { Recordings } from './recordings/recordings.ts'

/** Who acts: one person in one company. Every query of a use-case carries `company_id`. */
export interface Actor {
  readonly company_id: number
  readonly user_id: number
  /** Account settings access, in Pipedrive's words. */
  readonly is_admin: boolean
  /** The company's country (ISO 3166-1 alpha-2), in which numbers without a country code are read. */
  readonly country: string
  /** What the token that speaks for them may be used for, one of which an operation asks for. Absent: everything. */
  readonly scopes?: readonly string[]
  /** The token that speaks for them, by which requests are counted: unique, and no secret. Absent as `source` is. */
  readonly credential?: { readonly kind: 'api_token' | 'oauth'; readonly id: number }
  /** The name of the API token or OAuth app that speaks for them. Absent: they act themselves, in the web app. */
  readonly source?: string
}

/** What the process holds: opened once, shared by every request. */
export interface Services {
  readonly db: Db
  readonly writer: CallLogWriter
  /** Tells of call logs as they are added. */
  readonly added: AddedCallLogs
  readonly auth: Auth
  readonly recordings: Recordings
  readonly peaks: PeaksQueue
  readonly log: Logger
  /** Forgets what is believed of tokens: after a change in this process it holds at once. */
  readonly forgetCredentials: () => void
}

/** Whether the credentials of the request still speak for somebody. Absent: they were not asked for, as in tests. */
type IsStillActing = () => Promise<boolean>

/** What a procedure starts from. */
export interface Context extends Services {
  readonly actor: Actor | null
  readonly isStillActing?: IsStillActing | undefined
}

/** What a use-case gets: somebody is acting. */
export interface ActorContext extends Services {
  readonly actor: Actor
  readonly isStillActing?: IsStillActing | undefined
}
