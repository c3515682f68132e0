import type { AddCallLog } from '@callbook/schema'

/** The fields that a column can hold, in the order they are asked for. */
export const IMPORT_FIELDS = [
  'outcome',
  'to_phone_number',
  'start_time',
  'end_time',
  'from_phone_number',
  'duration',
  'subject',
  'note',
  'user_id',
  'person_id',
  'org_id',
  'deal_id',
  'lead_id',
] as const satisfies readonly (keyof typeof AddCallLog.shape)[]
export type ImportField = (typeof IMPORT_FIELDS)[number]

/** Without these a row is no call. */
export const REQUIRED_FIELDS: readonly ImportField[] = ['outcome', 'to_phone_number', 'start_time', 'end_time']

/** Which column holds which field. */
export type ColumnMapping = Readonly<Partial<Record<ImportField, string>>>

const squash = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

const OTHER_NAMES: Readonly<Partial<Record<ImportField, readonly string[]>>> = {
  to_phone_number: ['to', 'number', 'phone', 'phonenumber', 'callee'],
  from_phone_number: ['from', 'caller'],
  start_time: ['start', 'started', 'startedat', 'date', 'time'],
  end_time: ['end', 'ended', 'endedat'],
  outcome: ['result', 'disposition', 'status'],
  note: ['notes', 'comment'],
  user_id: ['owner', 'ownerid', 'user'],
}

/** The columns whose names say what they hold; each once. */
export const guessMapping = (columns: readonly string[]): ColumnMapping => {
  const mapping: Partial<Record<ImportField, string>> = {}
  for (const field of IMPORT_FIELDS) {
    const names = [squash(field), ...(OTHER_NAMES[field] ?? [])]
    const column = names.map((name) => columns.find((candidate) => squash(candidate) === name)).find(Boolean)
    if (column !== undefined && !Object.values(mapping).includes(column)) mapping[field] = column
  }
  return mapping
}

const isIdField = (field: ImportField) => /^(?:user|person|org|deal)_id$/.test(field)

// Exports put an apostrophe before what a spreadsheet would run.
const unquote = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

/** A row of the file as a new call log, for the server to check: empty cells are absent. */
export const toCallLog = (
  row: Readonly<Record<string, string>>,
  mapping: ColumnMapping,
): Partial<Record<ImportField, string | number>> => {
  const call: Partial<Record<ImportField, string | number>> = {}
  for (const field of IMPORT_FIELDS) {
    const column = mapping[field]
    const cell = column === undefined ? '' : unquote(row[column] ?? '')
    if (cell.trim() === '') continue
    if (field === 'outcome')
      call[field] = cell
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_')
    else call[field] = isIdField(field) && /^\d+$/.test(cell.trim()) ? Number(cell) : cell
  }
  return call
}
