/** What an event of the audit trail says: who did what to which record, and what changed. */
export interface AuditEvent {
  readonly user_name: string
  readonly source: string | null
  readonly action: string
  readonly object_type: string
  readonly object_id: string
  readonly object_name: string | null
  readonly changes: Readonly<Record<string, readonly [before: unknown, after: unknown]>>
}
