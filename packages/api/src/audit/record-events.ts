import type { Prisma } from '@callbook/db'

import type { Actor } from '../context.ts'

/** Values before and after, by field. Only what JSON can hold; secrets never. */
export type Changes = Record<
  string,
  readonly [before: Prisma.InputJsonValue | null, after: Prisma.InputJsonValue | null]
>

/** Something that an actor did to one record. */
export interface AuditEvent {
  readonly action: 'create' | 'update' | 'delete' | 'merge' | 'link' | 'revoke' | 'import' | 'export'
  /** The record's kind, as its schema is called: `callLog`, `person`, `apiToken`. */
  readonly object_type: string
  readonly object_id: string | number
  readonly changes?: Changes
}

// A statement takes 65,535 values at most; each row has seven.
const ROWS_A_STATEMENT = 1000

/** Writes down who did what. Call it in the transaction that does it: neither is there without the other. */
export const recordEvents = async (
  tx: Pick<Prisma.TransactionClient, 'auditEvent'>,
  { company_id, user_id, source }: Actor,
  events: readonly AuditEvent[],
): Promise<void> => {
  for (let start = 0; start < events.length; start += ROWS_A_STATEMENT) {
    await tx.auditEvent.createMany({
      data: events.slice(start, start + ROWS_A_STATEMENT).map(({ action, object_type, object_id, changes = {} }) => ({
        company_id,
        user_id,
        source: source ?? null,
        action,
        object_type,
        object_id: String(object_id),
        changes: changes as Prisma.InputJsonObject,
      })),
    })
  }
}

type Row = Readonly<Record<string, unknown>>

const toJson = (value: unknown): Prisma.InputJsonValue | null => {
  if (value === undefined || value === null) return null
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue
}

/** What differs between a record before and after, in the fields told. Dates and decimals are compared as JSON shows them. */
export const changesBetween = (before: Row, after: Row, fields: readonly string[]): Changes => {
  const changes: Changes = {}
  for (const field of fields) {
    const pair = [toJson(before[field]), toJson(after[field])] as const
    if (JSON.stringify(pair[0]) !== JSON.stringify(pair[1])) changes[field] = pair
  }
  return changes
}
