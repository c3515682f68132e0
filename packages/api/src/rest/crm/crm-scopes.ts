/** Who may read persons and organizations. */
export const CONTACTS_READ = ['contacts:read', 'contacts:full'] as const
/** Who may change them. */
export const CONTACTS_WRITE = ['contacts:full'] as const
/** Who may search them. */
export const CONTACTS_SEARCH = [...CONTACTS_READ, 'search:read'] as const

/**
 * Notes stand on persons, organizations, deals and leads. As on Pipedrive, a scope for any of these opens all of them:
 * a note has no scope of its own, and may stand on several records.
 */
export const NOTES_WRITE = ['contacts:full', 'deals:full', 'leads:full', 'activities:full'] as const
export const NOTES_READ = [...NOTES_WRITE, 'contacts:read', 'deals:read', 'leads:read', 'activities:read'] as const
