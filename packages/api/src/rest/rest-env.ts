import type { Logger } from 'pino'

import type { Actor, ActorContext } from '../context.ts'
import type { createCaller } from '../router.ts'

/** What Hono carries along a request of the REST door. */
export interface RestEnv {
  Variables: {
    correlation_id: string
    /** Absent where no operation has the path and method. */
    operation_id?: string
    log: Logger
    actor: Actor
    /** What use-cases take. */
    context: ActorContext
    caller: ReturnType<typeof createCaller>
  }
}
