import type { IncomingMessage, ServerResponse } from 'node:http'

import { type Callbook, isApiPath } from '@callbook/api'
import { getRequestListener } from '@hono/node-server'

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** API paths go to the API at once; everything else goes to the web app. */
export const createListener = ({ fetch }: Callbook, web: Handler): Handler => {
  const api = getRequestListener((request, { incoming }) =>
    fetch(request, { clientAddress: 'socket' in incoming ? incoming.socket.remoteAddress : undefined }),
  )
  return (request, response) => {
    const path = request.url ?? '/'
    const end = path.indexOf('?')
    return (isApiPath(end < 0 ? path : path.slice(0, end)) ? api : web)(request, response)
  }
}
