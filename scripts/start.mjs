// `npm start`: from a fresh clone to a running server. What is done already is not done again.
import { become, install, pnpm } from './workspace.mjs'

await install()
const code = await pnpm([
  'exec',
  'turbo',
  'run',
  'build',
  '--filter=@callbook/web',
  '--output-logs=errors-only',
  '--log-prefix=none',
])
if (code !== 0) process.exit(code)
become('apps/web', ['server.ts'])
