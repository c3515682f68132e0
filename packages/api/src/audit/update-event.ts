import type { AuditEvent, Changes } from './record-events.ts'

/** The event of a change, or none where nothing differs. */
export const updateEvent = (object_type: string, object_id: string | number, changes: Changes): AuditEvent[] =>
  Object.keys(changes).length === 0 ? [] : [{ action: 'update', object_type, object_id, changes }]
