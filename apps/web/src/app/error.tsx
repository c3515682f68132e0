'use client'

import { PageError } from '@/components/page-error.tsx'

const RootError = (props: { error: unknown; retry: () => void }) => (
  <main>
    <PageError {...props} />
  </main>
)

export default RootError
