/** What an event of the audit trail says: who did what to which record, and what changed. */
export interface AuditEvent {
  readonly user_name: string
  readonly source: string | null
  readonly action: string
  readonly object_type: string
  readonly object_id: string
  readonly object_name: string | null
  /** Of a note: the record that it is on, and how it begins (HTML). */
  readonly note: { readonly on: string | null; readonly content: string | null } | null
  readonly changes: Readonly<Record<string, readonly [before: unknown, after: unknown]>>
}
