import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { type Callbook, fillDemoData, isApiPath, setUpFirstCompany } from '@callbook/api'
import { getRequestListener } from '@hono/node-server'
import next from 'next'

import { type Env, readEnv } from './src/server/env.ts'
import { callbook } from './src/server/runtime.ts'
import { startFailure } from './src/server/start-failure.ts'
import { stopOnSignals } from './src/server/stop-on-signals.ts'
import { welcome } from './src/server/welcome.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** API paths go to the API at once; everything else goes to Next. Both live in this process, on one runtime. */
const twoMounts = (api: Handler, web: Handler): Handler => {
  return (request, response) => {
    const path = request.url ?? '/'
    const end = path.indexOf('?')
    return (isApiPath(end < 0 ? path : path.slice(0, end)) ? api : web)(request, response)
  }
}

const apiHandler = ({ fetch }: Callbook): Handler =>
  getRequestListener((request, { incoming }) =>
    fetch(request, { clientAddress: 'socket' in incoming ? incoming.socket.remoteAddress : undefined }),
  )

const webHandler = async (env: Env): Promise<Handler> => {
  const app = next({ dev: false, dir: import.meta.dirname, hostname: env.HOST, port: env.PORT })
  await app.prepare()
  return app.getRequestHandler()
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
  const runtime = await callbook(env)
  for (const warning of runtime.db.warnings) runtime.log.warn(warning)
  const first = await setUpFirstCompany(runtime, {
    company: env.CALLBOOK_COMPANY,
    country: env.CALLBOOK_COUNTRY,
    admin_email: env.CALLBOOK_ADMIN_EMAIL,
    admin_password: env.CALLBOOK_ADMIN_PASSWORD,
    api_token: env.CALLBOOK_API_TOKEN,
  })
  if (env.CALLBOOK_DEMO) await fillDemoData(runtime)
  const server = createServer(twoMounts(apiHandler(runtime), await webHandler(env)))
  // Longer than the idle time of common reverse proxies, so that it is never us who closes first.
  server.keepAliveTimeout = 75_000
  stopOnSignals(server, runtime)
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
