const header = (description: string, example: unknown) => ({
  description,
  schema: { type: typeof example === 'number' ? 'integer' : 'string' },
  example,
})

/** The headers of answers that clients read. */
export const SHARED_HEADERS = {
  'x-correlation-id': header('Names this request in the log', '0a3c9f1e-5d0b-4c57-9d3c-3f0a7a2a9b11'),
  'x-ratelimit-limit': header(
    "Requests that the token may send in a window of two seconds; unless limits are 'off'",
    200_000,
  ),
  'x-ratelimit-remaining': header('Requests that are left in this window', 199_999),
  'x-ratelimit-reset': header('Seconds until the window ends', 2),
  'x-daily-ratelimit-token-limit': header("Tokens in the company's budget of this day (UTC)", 600_000_000),
  'x-daily-ratelimit-token-remaining': header('Tokens that are left of it', 599_999_990),
  'x-daily-requests-left': header('Writes that are left of it; on POST and PUT with an API token', 59_999_999),
  'x-401-by-gw': header('On every 401', 'true'),
  allow: header('The methods that the path has', 'GET, POST'),
  'retry-after': header('Seconds to wait', 2),
}

const OF_SOME_ANSWERS = new Set(['x-401-by-gw', 'allow', 'retry-after'])

/** References to the headers that every answer has, and to those of this one. */
export const headerReferences = (own: readonly string[] = []) =>
  Object.fromEntries(
    Object.keys(SHARED_HEADERS)
      .filter((name) => !OF_SOME_ANSWERS.has(name) || own.includes(name))
      .map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  )
