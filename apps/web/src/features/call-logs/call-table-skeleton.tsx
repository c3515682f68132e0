import { useExtracted } from 'next-intl'

import { columnLayout } from './column-layout.ts'

const ROWS = Array.from({ length: 14 }, (_, row) => row)

const Bar = ({ className }: { className: string }) => <span className={`block h-2.5 rounded-sm bg-line ${className}`} />

/** The table before its first answer: rows of the height they will have. */
export const CallTableSkeleton = () => {
  const t = useExtracted()
  return (
    <div aria-busy>
      <output className="sr-only">{t('Loading calls')}</output>
      <table aria-hidden className="call-table" style={columnLayout(null).style}>
        <tbody className="block">
          {ROWS.map((row) => (
            <tr key={row} className="call-row" style={{ opacity: 1 - row * 0.06 }}>
              <td data-column="select">
                <Bar className="w-4" />
              </td>
              <td data-column="when">
                <Bar className="w-16" />
              </td>
              <td data-column="who">
                <Bar className="w-32" />
              </td>
              <td data-column="number">
                <Bar className="w-36" />
              </td>
              <td data-column="outcome">
                <Bar className="w-20" />
              </td>
              <td data-column="duration">
                <Bar className="w-8" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
