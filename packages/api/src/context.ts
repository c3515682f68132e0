import type { Db } from '@callbook/db'
import type { Logger } from 'pino'

import type { Auth } from './auth/create-auth.ts'
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
  /** The name of the API token or OAuth app that speaks for them. Absent: they act themselves, in the web app. */
  readonly source?: string
}

/** What the process holds: opened once, shared by every request. */
export interface Services {
  readonly db: Db
  readonly writer: CallLogWriter
  readonly auth: Auth
  readonly recordings: Recordings
  readonly peaks: PeaksQueue
  readonly log: Logger
  /** Forgets what is believed of tokens: after a change in this process it holds at once. */
  readonly forgetCredentials: () => void
}

/** What a procedure starts from. */
export interface Context extends Services {
  readonly actor: Actor | null
}

/** What a use-case gets: somebody is acting. */
export interface ActorContext extends Services {
  readonly actor: Actor
}
