'use client'

import type { AppRouter } from '@callbook/api'
import { MAX_IMPORT_ROWS } from '@callbook/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import { useState } from 'react'

import { useErrorText } from '@/lib/trpc/use-error-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { type ColumnMapping, toCallLog } from './import-fields.ts'
import type { CsvFile } from './read-csv.ts'

type Answer = inferRouterOutputs<AppRouter>['callLogImports']['add']

/** How far an import is, and what came of it so far. */
export interface ImportState extends Answer {
  readonly done: number
  readonly running: boolean
  /** Why it broke off. What was added until then stays; importing again goes on from there. */
  readonly error: string | undefined
}

// The server takes 1 MiB a request, and notes can be long.
const MAX_BYTES = 500_000

/** Rows in requests that the server takes. The first row of the file has the names, so the first call is row 2. */
const chunksOf = function* ({ rows }: CsvFile, mapping: ColumnMapping) {
  let chunk: { row: number; call_log: ReturnType<typeof toCallLog> }[] = []
  let bytes = 0
  for (const [index, cells] of rows.entries()) {
    const next = { row: index + 2, call_log: toCallLog(cells, mapping) }
    const size = new Blob([JSON.stringify(next)]).size
    if (chunk.length >= MAX_IMPORT_ROWS || (chunk.length > 0 && bytes + size > MAX_BYTES)) {
      yield chunk
      chunk = []
      bytes = 0
    }
    chunk.push(next)
    bytes += size
  }
  if (chunk.length > 0) yield chunk
}

/** Imports a file, chunk after chunk. */
export const useImport = () => {
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const { mutateAsync: add } = useMutation(trpc.callLogImports.add.mutationOptions())
  const [state, setState] = useState<ImportState>()

  const run = async (file: CsvFile, mapping: ColumnMapping) => {
    const sum = { added: 0, skipped: 0, done: 0 }
    const refusals: ImportState['refused'] = []
    const show = (running: boolean, error?: string) => setState({ ...sum, refused: [...refusals], running, error })
    show(true)
    try {
      for (const rows of chunksOf(file, mapping)) {
        // One after the other: the answer before says what is here already.
        // oxlint-disable-next-line no-await-in-loop
        const { added, skipped, refused } = await add({ rows })
        sum.added += added
        sum.skipped += skipped
        sum.done += rows.length
        refusals.push(...refused)
        show(true)
      }
      show(false)
    } catch (error) {
      show(false, errorText(error))
    }
    await queryClient.invalidateQueries(trpc.callLogs.pathFilter())
  }
  return { state, run, reset: () => setState(undefined) }
}
