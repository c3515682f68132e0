import type { Metadata } from 'next'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'

export const metadata: Metadata = { title: 'Not found' }

const NotFound = () => (
  <main>
    <Notice
      title="There is no such page"
      heading="h1"
      action={
        <Button asChild>
          {/* No Link: every page would load what a Link needs once more. */}
          {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
          <a href="/calls">Go to calls</a>
        </Button>
      }
    >
      The address is wrong, or what was here is gone.
    </Notice>
  </main>
)

export default NotFound
