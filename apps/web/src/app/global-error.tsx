'use client'

import './globals.css'

import { ErrorNotice } from '@/components/error-notice.tsx'
import { SOURCE_LOCALE } from '@/i18n/locales.ts'

/** In place of the root layout, when that itself failed. In English only: the catalog would have come with the layout. */
const GlobalError = (props: { error: unknown; retry: () => void }) => (
  <html lang={SOURCE_LOCALE}>
    <body>
      <title>Callbook</title>
      <main>
        <ErrorNotice
          {...props}
          title="This page could not be loaded"
          again="Try again"
          inLog={(digest) => `Request id ${digest}: look for it in the server’s log.`}
        >
          The server failed to answer. Nothing of yours is lost.
        </ErrorNotice>
      </main>
    </body>
  </html>
)

export default GlobalError
