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

/** The kinds of record, as people call them. */
export const AUDIT_KINDS: Readonly<Record<string, string>> = {
  activity: 'activity',
  apiToken: 'API token',
  callLog: 'call',
  company: 'company',
  companyNumber: 'own number',
  deal: 'deal',
  invitation: 'invitation',
  lead: 'lead',
  note: 'note',
  oauthApp: 'OAuth app',
  oauthConnection: 'connection',
  organization: 'organization',
  person: 'person',
  savedView: 'saved view',
  user: 'user',
}

const VERBS: Readonly<Record<string, string>> = {
  create: 'added',
  update: 'changed',
  delete: 'deleted',
  merge: 'merged',
  link: 'linked',
  revoke: 'revoked',
  import: 'imported',
  export: 'exported',
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  is_admin: 'admin',
  active_flag: 'active',
  org_id: 'organization',
  person_id: 'person',
  deal_id: 'deal',
  lead_id: 'lead',
  user_id: 'user',
  owner_id: 'owner',
  redirect_uris: 'redirect URIs',
  expires_at: 'expiry',
  demo_data: 'demo data',
}

const fieldWord = (field: string): string => FIELD_WORDS[field] ?? field.replaceAll('_', ' ')

const valueWord = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(valueWord).join(', ')
  if (typeof value === 'string') {
    const text = value.replaceAll(/<[^>]*>/g, ' ').trim()
    return text.length > 80 ? `${text.slice(0, 80)}…` : text
  }
  return JSON.stringify(value)
}

/** How the record was called when it happened, as far as the event tells; else now. */
const nameOf = ({ object_name, changes, object_id }: AuditEvent): string => {
  for (const field of ['name', 'title', 'subject', 'email', 'value']) {
    const pair = changes[field]
    const told = pair?.[1] ?? pair?.[0]
    if (typeof told === 'string' && told) return told
  }
  return object_name ?? object_id
}

/** The sentence without its subject: "deleted the person Jo Park". */
export const auditPredicate = (event: AuditEvent): string => {
  const { action, object_type, changes } = event
  const demo = changes['demo_data']
  if (demo) return demo[1] ? 'added the demo data' : 'removed the demo data'
  if (object_type === 'company') return 'changed the company'
  if (object_type === 'user' && action === 'create') return `joined as ${nameOf(event)}`
  if (object_type === 'user' && changes['active_flag']) {
    return `${changes['active_flag'][1] ? 'reactivated' : 'deactivated'} ${event.object_name ?? 'a user'}`
  }
  if (object_type === 'user' && changes['is_admin']) {
    const who = event.object_name ?? 'a user'
    return changes['is_admin'][1] ? `made ${who} an admin` : `made ${who} a regular user`
  }
  if (object_type === 'oauthApp' && changes['secret']) return `made a new secret for the OAuth app ${nameOf(event)}`
  if (object_type === 'oauthConnection') return `disconnected ${nameOf(event)}`
  if (object_type === 'invitation')
    return `${action === 'create' ? 'invited' : 'took back the invitation of'} ${nameOf(event)}`
  if (object_type === 'callLog' && action === 'export') return 'exported calls'
  if (object_type === 'callLog' && action === 'import') {
    const added = Number(changes['added']?.[1] ?? 0)
    return added === 1 ? 'imported one call' : `imported ${added} calls`
  }
  const kind = AUDIT_KINDS[object_type] ?? object_type
  return `${VERBS[action] ?? action} the ${kind} ${nameOf(event)}`
}

/** What changed, field by field: "country: EE → DE". Only for changes; what was made or deleted is in the sentence. */
export const auditChanges = ({ action, object_type, changes }: AuditEvent): string[] => {
  if (action !== 'update' && action !== 'link' && action !== 'merge') return []
  if (object_type === 'user' && (changes['is_admin'] ?? changes['active_flag'])) return []
  return Object.entries(changes)
    .filter(([field]) => field !== 'demo_data' && field !== 'secret')
    .map(([field, [before, after]]) => `${fieldWord(field)}: ${valueWord(before)} → ${valueWord(after)}`)
}
