// autocannon 9 brings no types. What load/measure-load.ts uses of it.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  namespace autocannon {
    interface Request {
      readonly body: string
    }

    interface Client {
      setRequests(requests: readonly Request[]): void
      /** Requests sent. */
      readonly reqsMade: number
      /** With so many requests made, the client closes its connection instead of sending another one. */
      responseMax: number | undefined
    }

    interface Options {
      readonly url: string
      readonly method: 'POST'
      readonly headers: Readonly<Record<string, string>>
      readonly connections: number
      /** Seconds. */
      readonly duration: number
      /** Seconds. */
      readonly timeout?: number
      readonly setupClient?: (client: Client) => void
    }

    interface Result {
      /** Of connections, time-outs included. */
      readonly errors: number
      readonly non2xx: number
      readonly '2xx': number
    }

    interface Instance extends EventEmitter<{
      response: [client: Client, statusCode: number, bytes: number, responseTime: number]
    }> {}
  }

  function autocannon(
    options: autocannon.Options,
    callback: (error: Error | null, result: autocannon.Result) => void,
  ): autocannon.Instance
  export = autocannon
}
