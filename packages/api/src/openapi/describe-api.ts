import type { Operation } from '../rest/operation.ts'
import type { OpenApiDocument } from './openapi-document-type.ts'

const DESCRIPTION = `A call log that speaks the wire of Pipedrive's API.

**Where it answers.** Each operation is listed once, under its canonical path. Those of \`/v1\` answer at \`/api/v1\` and
without a prefix, too, where they say so; those of version 2 at \`/api/v2\`. So a client that was set to
\`https://api.pipedrive.com/v1\` or to \`https://yourcompany.pipedrive.com/api/v1\` works when the origin is changed.

**Who asks.** An API token in the header \`x-api-token\`, or OAuth 2. Of several scopes, any one opens an operation.

**Limits.** Requests of a token in two seconds, and tokens of a company in a day. Every answer tells both in its headers.

**Errors.** Every answer is JSON, but for a recording. \`error\` is one sentence that names the field and what is wrong.`

/** What the document says about all operations together. */
export const describeApi = (
  operations: readonly Operation[],
): Pick<OpenApiDocument, 'openapi' | 'info' | 'servers' | 'tags'> => ({
  openapi: '3.1.0',
  info: { title: 'Callbook', version: '1', description: DESCRIPTION, license: { name: 'MIT' } },
  servers: [{ url: '/', description: 'This server. Paths carry their version: /v1/…, /api/v1/… and /api/v2/…' }],
  tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
})
