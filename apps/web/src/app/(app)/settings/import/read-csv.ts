import Papa from 'papaparse'

/** A file of calls as it was read: the names in its first row, and a record for each row after. */
export interface CsvFile {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** Reads a CSV file, with whatever delimiter it has. Rejects when the browser cannot read it. */
export const readCsv = (file: File): Promise<CsvFile> =>
  new Promise((resolve, reject) => {
    Papa.parse<Record<string, string>>(file, {
      header: true,
      skipEmptyLines: 'greedy',
      complete: ({ data, meta }) => resolve({ name: file.name, columns: meta.fields ?? [], rows: data }),
      error: reject,
    })
  })
