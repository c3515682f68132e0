'use client'

import './globals.css'

import { PageError } from '@/components/page-error.tsx'

/** In place of the root layout, when that itself failed. */
const GlobalError = (props: { error: unknown; retry: () => void }) => (
  <html lang="en">
    <body>
      <title>Callbook</title>
      <main>
        <PageError {...props} />
      </main>
    </body>
  </html>
)

export default GlobalError
