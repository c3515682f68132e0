import { useExtracted } from 'next-intl'
import Link from 'next/link'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'

import { BackToCalls } from './back-to-calls.tsx'

const CallNotFound = () => {
  const t = useExtracted()
  return (
    <>
      <BackToCalls />
      <Notice
        title={t('This call is not here')}
        heading="h1"
        action={
          <Button asChild variant="primary">
            <Link href="/calls">{t('Go to calls')}</Link>
          </Button>
        }
      >
        {t('It was deleted, or the address is wrong. What was deleted cannot be brought back.')}
      </Notice>
    </>
  )
}

export default CallNotFound
