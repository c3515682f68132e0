const wireTime = (instant: number) => new Date(instant).toISOString().slice(0, 19).replace('T', ' ')

/** A request that logs a call when pasted into a terminal. */
export const curlExample = (origin: string, token: string, now: number): string => `curl -sS '${origin}/v1/callLogs' \\
  -H 'x-api-token: ${token}' \\
  -H 'content-type: application/json' \\
  -d '{
    "outcome": "connected",
    "to_phone_number": "+37249234343",
    "start_time": "${wireTime(now - 161_000)}",
    "end_time": "${wireTime(now)}"
  }'`

/** The same with Pipedrive's official client for Node. */
export const nodeExample = (origin: string, token: string, now: number): string => `import { v1 } from 'pipedrive'

const calls = new v1.CallLogsApi(
  new v1.Configuration({
    apiKey: '${token}',
    basePath: '${origin}/api/v1',
  }),
)
await calls.addCallLog({
  AddCallLogRequest: {
    outcome: 'connected',
    to_phone_number: '+37249234343',
    start_time: '${wireTime(now - 161_000)}',
    end_time: '${wireTime(now)}',
  },
})`
