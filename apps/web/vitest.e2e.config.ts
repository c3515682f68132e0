import { defineConfig } from 'vitest/config'

// The production server as its users meet it: needs a build (`pnpm build`).
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
})
