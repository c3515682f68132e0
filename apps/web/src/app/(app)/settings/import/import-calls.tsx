'use client'

import { useExtracted } from 'next-intl'
import { useId, useState } from 'react'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'

import { guessMapping, REQUIRED_FIELDS, type ColumnMapping } from './import-fields.ts'
import { ImportOutcome } from './import-outcome.tsx'
import { ImportPreview } from './import-preview.tsx'
import { MappingFields } from './mapping-fields.tsx'
import { type CsvFile, readCsv } from './read-csv.ts'
import { useImport } from './use-import.ts'

/** Choose a file, say which column holds what, look at the first rows, import. */
export const ImportCalls = () => {
  const t = useExtracted()
  const id = useId()
  const [file, setFile] = useState<CsvFile>()
  const [mapping, setMapping] = useState<ColumnMapping>({})
  const [refusal, setRefusal] = useState<string>()
  const { state, run, reset } = useImport()

  const choose = async (chosen: File | undefined) => {
    setFile(undefined)
    setRefusal(undefined)
    reset()
    if (!chosen) return
    const read = await readCsv(chosen).catch(() => null)
    if (!read) setRefusal(t('The browser could not read this file.'))
    else if (read.rows.length === 0)
      setRefusal(t('There are no rows in this file below the first, which holds the names.'))
    else {
      setFile(read)
      setMapping(guessMapping(read.columns))
    }
  }
  const missing = REQUIRED_FIELDS.filter((field) => mapping[field] === undefined)

  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="grid justify-items-start gap-1">
        <label htmlFor={id} className="text-sm font-medium">
          {t('File')}
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,text/csv,text/tab-separated-values"
          disabled={state?.running}
          onChange={({ target }) => void choose(target.files?.[0])}
          className="max-w-full rounded-md file:mr-3 file:h-9 file:rounded-md file:border file:border-line-strong file:bg-raised file:px-3 file:font-medium"
        />
      </div>
      {refusal && <Banner>{refusal}</Banner>}
      {file && !state && (
        <>
          <MappingFields columns={file.columns} mapping={mapping} onChange={setMapping} />
          <ImportPreview file={file} mapping={mapping} />
          <div className="flex flex-wrap items-center gap-3">
            <Button variant="primary" disabled={missing.length > 0} onClick={() => void run(file, mapping)}>
              {t('Import {count, plural, one {one call} other {# calls}}', { count: file.rows.length })}
            </Button>
            {missing.length > 0 && (
              <p className="text-sm text-ink-2">{t('Say which columns hold what is required, above.')}</p>
            )}
          </div>
        </>
      )}
      {file && state && <ImportOutcome state={state} total={file.rows.length} />}
    </div>
  )
}
