import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Types are promises too: `npm test` fails when a `*.test-d.ts` breaks, not only `pnpm types`.
  test: { typecheck: { enabled: true } },
})
