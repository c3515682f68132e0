import { createHash } from 'node:crypto'

import { html, raw } from 'hono/html'

import { PAGE_STYLE } from './page-style.ts'

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64')
// Whole, because the hash is of every character between its tags, and formatters move what stands in a template.
const STYLE_ELEMENT = raw(`<style>${PAGE_STYLE}</style>`)

/**
 * - No script, this one style, and the web app's icon. Nothing may frame a page that asks for consent.
 * - No `form-action`: browsers apply it to where the form's answer leads, and that is the app.
 * - `same-origin`: with `no-referrer`, Chromium sends `Origin: null` with the form; and the app must not see the query.
 * - No `Cross-Origin-Opener-Policy`: apps open this page in a window of their own, and wait for it to come back.
 */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
}

type Html = ReturnType<typeof html>

/** A whole page of the API's own, in the look of the web app. */
export const page = async (
  status: 200 | 400 | 403 | 405 | 413 | 500,
  title: string,
  content: Html,
): Promise<Response> => {
  const document = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/icon.svg" />
        <title>${title} · Callbook</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>
          <p class="brand">
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <rect class="ground" width="32" height="32" rx="7" />
              <path class="line" d="M14 10h10M14 16h7M14 22h10" />
              <circle class="dot" cx="8.6" cy="10" r="1.9" />
              <circle class="dot" cx="8.6" cy="22" r="1.9" />
              <circle class="ring" cx="8.6" cy="16" r="1.4" />
            </svg>
            Callbook
          </p>
          ${content}
        </main>
      </body>
    </html>`
  return new Response(document.toString(), { status, headers: PAGE_HEADERS })
}

/** A page that says why it goes no further, and what to do. */
export const messagePage = (
  status: Parameters<typeof page>[0],
  { title, text }: { readonly title: string; readonly text: string },
  link?: { readonly href: string; readonly text: string },
): Promise<Response> =>
  page(
    status,
    title,
    html`<h1>${title}</h1>
      <p>${text}</p>
      ${link ? html`<p><a href="${link.href}">${link.text}</a></p>` : ''}`,
  )
