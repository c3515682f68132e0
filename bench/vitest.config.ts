import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['*.test.ts'],
    // Servers that start, fill and fall: one database at a time on a machine with few cores.
    testTimeout: 180_000,
    // Says once that there is no Postgres; with CI set, fails then.
    globalSetup: ['../packages/db/src/testing-setup.ts'],
  },
})
