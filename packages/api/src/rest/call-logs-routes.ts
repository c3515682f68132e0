import type { CallLogListResponse, CallLogResponse, DoneResponse } from '@callbook/schema'
import { Hono } from 'hono'

import { methodNotAllowed } from './error-envelope.ts'
import { readJson } from './read-json.ts'
import type { RestEnv } from './rest-env.ts'

/** The operations under `/callLogs`. Each calls the very procedure that the web app calls, and wraps its result. */
export const callLogsRoutes = () =>
  new Hono<RestEnv>()
    .post('/', async (c) => {
      // The schema of the procedure decides: what comes from outside is `unknown` up to there.
      const data = await c.get('caller').callLogs.add((await readJson(c)) as never)
      return c.json<CallLogResponse>({ success: true, data })
    })
    .get('/', async (c) => {
      const { call_logs, pagination } = await c.get('caller').callLogs.list(c.req.query())
      return c.json<CallLogListResponse>({ success: true, data: call_logs, additional_data: { pagination } })
    })
    .all('/', (c) => {
      c.header('allow', 'GET, POST')
      throw methodNotAllowed(c.req.method, 'GET or POST')
    })
    .get('/:id', async (c) => {
      const data = await c.get('caller').callLogs.get({ id: c.req.param('id') })
      return c.json<CallLogResponse>({ success: true, data })
    })
    .delete('/:id', async (c) => {
      await c.get('caller').callLogs.delete({ id: c.req.param('id') })
      return c.json<DoneResponse>({ success: true })
    })
    .all('/:id', (c) => {
      c.header('allow', 'GET, DELETE')
      throw methodNotAllowed(c.req.method, 'GET or DELETE')
    })
