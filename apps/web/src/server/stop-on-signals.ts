import type { Server } from 'node:http'

import type { Callbook } from '@callbook/api'

/** How long requests under way may take to finish, in milliseconds. */
const PATIENCE_MS = 10_000

/** On SIGTERM or SIGINT: stop accepting, finish what is in flight, flush, close the database, exit 0. */
export const stopOnSignals = (server: Server, runtime: Callbook): void => {
  let stopping = false
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    // Ctrl-C reaches every process of the terminal, and a launcher may pass it on once more: the first one counts.
    if (stopping) return
    stopping = true
    runtime.log.info({ signal }, 'Stopping')
    const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    const closed = new Promise((resolve) => server.close(resolve))
    runtime.endSubscriptions()
    await closed
    clearTimeout(impatient)
    await runtime.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        runtime.log.error({ err: error }, 'Could not stop cleanly')
        process.exit(1)
      })
    })
  }
}
