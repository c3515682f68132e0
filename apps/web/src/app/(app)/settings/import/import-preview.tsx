import { useExtracted } from 'next-intl'

import { type ColumnMapping, IMPORT_FIELDS, toCallLog } from './import-fields.ts'
import type { CsvFile } from './read-csv.ts'
import { useImportLabel } from './use-import-label.ts'

const SHOWN = 5

/** The first calls of the file, as they would be imported. */
export const ImportPreview = ({ file, mapping }: { file: CsvFile; mapping: ColumnMapping }) => {
  const t = useExtracted()
  const importLabel = useImportLabel()
  const fields = IMPORT_FIELDS.filter((field) => mapping[field] !== undefined)
  const calls = file.rows.slice(0, SHOWN).map((row, index) => ({ row: index + 2, call: toCallLog(row, mapping) }))
  if (fields.length === 0) return null
  return (
    <section
      // It scrolls sideways, so the keyboard must reach it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('First rows')}
      className="overflow-x-auto border-y border-line"
    >
      <table className="w-full text-left text-sm whitespace-nowrap">
        <thead className="text-xs text-ink-3">
          <tr>
            <th scope="col" className="py-1.5 pr-4 font-normal">
              {t('Row')}
            </th>
            {fields.map((field) => (
              <th key={field} scope="col" className="py-1.5 pr-4 font-normal">
                {importLabel(field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="figures">
          {calls.map(({ row, call }) => (
            <tr key={row} className="border-t border-line">
              <td className="py-1.5 pr-4 text-ink-3">{row}</td>
              {fields.map((field) => (
                <td key={field} className="max-w-60 truncate py-1.5 pr-4">
                  <bdi>{call[field]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
