import type { Metadata } from 'next'
import Link from 'next/link'

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
          <Link href="/calls">Go to calls</Link>
        </Button>
      }
    >
      The address is wrong, or what was here is gone.
    </Notice>
  </main>
)

export default NotFound
