import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { Button } from '@/components/ui/button.tsx'
import { requireSession } from '@/features/session/require-session.ts'
import { SectionFrame, SettingsGroup } from '@/features/settings/section-frame.tsx'

import { ImportCalls } from './import-calls.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Import and export') }
}

const ImportPage = async () => {
  const t = await getExtracted()
  const { is_admin } = await requireSession()
  return (
    <SectionFrame title={t('Import and export')}>
      <SettingsGroup
        title={t('Import calls')}
        about={
          is_admin
            ? t(
                'A CSV file with a row for each call. A call that is here already is skipped: import a file again, and nothing doubles.',
              )
            : t(
                'A CSV file with a row for each call. A call that is here already is skipped: import a file again, and nothing doubles. The calls become yours: only an admin can import those of others.',
              )
        }
      >
        <ImportCalls />
      </SettingsGroup>
      <SettingsGroup
        title={t('Export calls')}
        about={t('All calls of your company as CSV, newest first. Times are in UTC.')}
      >
        <Button asChild className="justify-self-start">
          <a href="/api/export/call-logs.csv" download>
            {t('Download CSV')}
          </a>
        </Button>
      </SettingsGroup>
    </SectionFrame>
  )
}

export default ImportPage
