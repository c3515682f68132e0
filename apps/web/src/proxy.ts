import { type NextRequest, NextResponse } from 'next/server'

import { PATH_HEADER } from '@/lib/path-header.ts'

/**
 * What a page may load and run:
 * - scripts: those that carry this request's nonce (Next's own, and the one that sets the theme before first paint),
 *   and what they load in turn. No other inline script runs, so a note that slipped through sanitising stays dead;
 * - styles: our files and inline ones, which Radix and sonner set to place what floats;
 * - images, fonts and requests: this origin only. Nothing may frame us.
 */
const contentSecurityPolicy = (nonce: string): string => {
  // React's development build evaluates code to rebuild the server's stack traces.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Runs before every page: gives it a Content-Security-Policy with a nonce of its own, and tells it its path. */
export const proxy = (request: NextRequest): NextResponse => {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  matcher: ['/((?!api/|v1/|v2/|oauth/|callLogs|healthz|readyz|_next/static|_next/image|icon.svg).*)'],
}
