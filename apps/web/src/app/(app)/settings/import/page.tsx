import type { Metadata } from 'next'

import { Button } from '@/components/ui/button.tsx'
import { requireSession } from '@/features/session/require-session.ts'
import { SectionFrame, SettingsGroup } from '@/features/settings/section-frame.tsx'

import { ImportCalls } from './import-calls.tsx'

export const metadata: Metadata = { title: 'Import and export' }

const ImportPage = async () => {
  const { is_admin } = await requireSession()
  return (
    <SectionFrame title="Import and export">
      <SettingsGroup
        title="Import calls"
        about={`A CSV file with a row for each call. A call that is here already is skipped: import a file again, and nothing doubles.${
          is_admin ? '' : ' The calls become yours: only an admin can import those of others.'
        }`}
      >
        <ImportCalls />
      </SettingsGroup>
      <SettingsGroup title="Export calls" about="All calls of your company as CSV, newest first. Times are in UTC.">
        <Button asChild className="justify-self-start">
          <a href="/api/export/call-logs.csv" download>
            Download CSV
          </a>
        </Button>
      </SettingsGroup>
    </SectionFrame>
  )
}

export default ImportPage
