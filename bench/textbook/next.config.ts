import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // `tsc` checks these files with the rest of bench.
  typescript: { ignoreBuildErrors: true },
  // Node runs the workspace's TypeScript as it is; bundled, PGlite would not find its files.
  serverExternalPackages: ['@callbook/db'],
}

export default config
