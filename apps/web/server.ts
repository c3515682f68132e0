import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import next from 'next'

import { type Env, readEnv } from './src/server/env.ts'
import { createListener, type Handler } from './src/server/listener.ts'
import { openRuntime } from './src/server/runtime.ts'
import { startFailure } from './src/server/start-failure.ts'
import { withStaticBrotli } from './src/server/static-brotli.ts'
import { stopOnSignals } from './src/server/stop-on-signals.ts'
import { welcome } from './src/server/welcome.ts'

const webHandler = async (env: Env): Promise<Handler> => {
  const app = next({ dev: false, dir: import.meta.dirname, hostname: env.HOST, port: env.PORT })
  await app.prepare()
  return withStaticBrotli(join(import.meta.dirname, '.next/static'), app.getRequestHandler())
}

const listen = (server: Server, { PORT, HOST }: Env): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, () => {
      const address = server.address()
      if (address && typeof address === 'object') resolve(address)
    })
  })

const addressOf = (env: Env, port: number): string => {
  const host = ['0.0.0.0', '::'].includes(env.HOST) ? 'localhost' : env.HOST
  return env.BASE_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

const start = async (): Promise<void> => {
  const env = readEnv(process.env)
  const { callbook, first } = await openRuntime(env)
  const server = createServer(createListener(callbook, await webHandler(env)))
  // Longer than the idle time of common reverse proxies, so that it is never us who closes first.
  server.keepAliveTimeout = 75_000
  // Node's five minutes for a whole request would cut off the recording of a long call on a slow line.
  server.requestTimeout = 60 * 60 * 1000
  stopOnSignals(server, callbook)
  const { port } = await listen(server, env)
  const address = addressOf(env, port)
  process.stdout.write(first ? welcome(address, first) : `Callbook is ready: ${address}\n`)
}

try {
  await start()
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`)
  process.exit(1)
}
