import type { Route } from 'next'
import Link from 'next/link'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'

import { RecordHeader } from './record-page.tsx'

interface RecordNotFoundProps {
  readonly what: string
  readonly href: Route
  readonly list: string
}

/** In place of a record that is not there. */
export const RecordNotFound = ({ what, href, list }: RecordNotFoundProps) => (
  <>
    <RecordHeader href={href} list={list} />
    <Notice
      title={`This ${what} is not here`}
      heading="h1"
      action={
        <Button asChild variant="primary">
          <Link href={href}>Go to {list.toLowerCase()}</Link>
        </Button>
      }
    >
      It was deleted or merged into another one, or the address is wrong.
    </Notice>
  </>
)
