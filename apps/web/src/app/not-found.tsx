import type { Metadata } from 'next'
import { useExtracted } from 'next-intl'
import { getExtracted } from 'next-intl/server'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Not found') }
}

const NotFound = () => {
  const t = useExtracted()
  return (
    <main>
      <Notice
        title={t('There is no such page')}
        heading="h1"
        action={
          <Button asChild>
            {/* No Link: every page would load what a Link needs once more. */}
            {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
            <a href="/calls">{t('Go to calls')}</a>
          </Button>
        }
      >
        {t('The address is wrong, or what was here is gone.')}
      </Notice>
    </main>
  )
}

export default NotFound
