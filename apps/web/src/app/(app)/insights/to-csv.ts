/** A cell as it stands in a file: empty where there is none. */
export type Cell = string | number | null

// A spreadsheet would run what begins so as a formula.
const FORMULA = /^[=+\-@\t\r]/

const write = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(Math.round(cell * 10_000) / 10_000)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV (RFC 4180), the first of them names the columns. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(write).join(',')}\r\n`).join('')
