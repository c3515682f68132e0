import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // A zone with odd minutes shows every place that forgets UTC.
    env: { TZ: 'Asia/Kathmandu' },
    globalSetup: ['src/testing-setup.ts'],
    setupFiles: ['src/fail-on-pg-deprecations.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
