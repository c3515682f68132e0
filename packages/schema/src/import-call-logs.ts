import { z } from 'zod'

/** The most rows that are imported in one request. */
export const MAX_IMPORT_ROWS = 200

/** Rows of a file, as they stand there: each is checked alone, as a new call log is. */
export const ImportCallLogs = z
  .object({
    rows: z
      .array(
        z.object({
          row: z.int({ error: 'must be an integer.' }).positive({ error: 'must be a positive integer.' }),
          call_log: z.record(z.string(), z.unknown()),
        }),
        { error: 'must be a list of rows.' },
      )
      .min(1, { error: 'must hold at least one row.' })
      .max(MAX_IMPORT_ROWS, { error: `must hold at most ${MAX_IMPORT_ROWS} rows.` })
      .meta({
        description: 'Call logs, each with the number of its row in the file',
        example: [{ row: 2, call_log: { outcome: 'connected', to_phone_number: '+37249234343' } }],
      }),
  })
  .meta({ id: 'ImportCallLogs', description: 'Rows of a file of call logs' })
export type ImportCallLogs = z.output<typeof ImportCallLogs>
