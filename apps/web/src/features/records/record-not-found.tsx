import { useExtracted } from 'next-intl'
import Link from 'next/link'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'

import { RecordHeader } from './record-page.tsx'
import { type RecordsHref, useRecordWords } from './use-record-words.ts'

/** In place of a record that is not there. */
export const RecordNotFound = ({ href }: { href: RecordsHref }) => {
  const t = useExtracted()
  const words = useRecordWords(href)
  return (
    <>
      <RecordHeader href={href} />
      <Notice
        title={words.isNotHere}
        heading="h1"
        action={
          <Button asChild variant="primary">
            <Link href={href}>{words.goToList}</Link>
          </Button>
        }
      >
        {t('It was deleted or merged into another one, or the address is wrong.')}
      </Notice>
    </>
  )
}
