import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Types are promises too: `npm test` fails when a `*.test-d.ts` breaks, not only `pnpm types`.
  test: {
    // Property tests take their time on a busy machine.
    testTimeout: 60_000,
    typecheck: { enabled: true },
  },
})
