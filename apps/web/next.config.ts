import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  // A client that posts to /v1/callLogs/ must not be sent on by a 308.
  skipTrailingSlashRedirect: true,
  typedRoutes: true,
  // `pnpm types` checks them, with everything else; who only wants to run Callbook need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Both have the parsers, and a browser would load them twice: the server's is for components that run there alone.
  turbopack: { resolveAlias: { 'nuqs/server': { browser: 'nuqs' } } },
  transpilePackages: ['@callbook/api', '@callbook/db', '@callbook/schema'],
  // Its package does not say that what is not used can be left out; it can: its WebSockets would be in every page.
  experimental: { optimizePackageImports: ['@trpc/client', '@trpc/tanstack-react-query'] },
  // Loaded by Node as they are: they read files beside themselves (WebAssembly, workers), or resolve modules at run time.
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@prisma/schema-engine-wasm',
    'better-auth',
    'pg',
    'pglite-prisma-adapter',
    'pino',
    'prom-client',
    'swagger-ui-dist',
  ],
  // The Content-Security-Policy needs a nonce for each request: see src/proxy.ts.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
      ],
    },
  ],
}

/** Texts stand in the code in English; their translations are in `messages`. `pnpm messages` writes the catalogs anew. */
const withNextIntl = createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  experimental: {
    srcPath: './src',
    extract: true,
    messages: { path: './messages', format: 'po', locales: [], sourceLocale: 'en-GB', precompile: true },
  },
})

export default withNextIntl(config)
