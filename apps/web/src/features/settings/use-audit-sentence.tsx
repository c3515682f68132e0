import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { bdi } from '@/i18n/bdi.tsx'
import { plainText } from '@/lib/plain-text.ts'

import type { AuditEvent } from './audit-event.ts'

/** How the record was called when it happened, as far as the event tells; else now. */
const nameOf = ({ object_name, changes, object_id }: AuditEvent): string => {
  for (const field of ['name', 'title', 'subject', 'email', 'value']) {
    const pair = changes[field]
    const told = pair?.[1] ?? pair?.[0]
    if (typeof told === 'string' && told) return told
  }
  return object_name ?? object_id
}

const who = (name: ReactNode) => <bdi className="font-medium">{name}</bdi>

const NOTE_LENGTH = 60

/** How a note begins: as this event left it, else as it is now. Nothing of one that is deleted. */
const wordsOf = ({ note, changes }: AuditEvent): string => {
  if (note === null || note.content === null) return ''
  const told = changes['content']?.[1]
  return plainText(typeof told === 'string' ? told : note.content, NOTE_LENGTH)
}

interface Said {
  readonly user: string
  readonly name: string
  readonly who: typeof who
  readonly bdi: typeof bdi
}

/** What happened, in one sentence: "Ana deleted the person Jo Park". */
export const useAuditSentence = (): ((event: AuditEvent) => ReactNode) => {
  const t = useExtracted()

  /** A note has no name: what it is on, and how it begins. */
  const noteSentence = (event: AuditEvent, said: Said): ReactNode => {
    const on = event.note?.on
    if (on == null) return undefined
    const words = wordsOf(event)
    const values = { ...said, on, words }
    switch (event.action) {
      case 'create':
        return words
          ? t.rich('<who>{user}</who> added a note on <bdi>{on}</bdi>: “<bdi>{words}</bdi>”', values)
          : t.rich('<who>{user}</who> added a note on <bdi>{on}</bdi>', values)
      case 'update':
        return words
          ? t.rich('<who>{user}</who> changed the note on <bdi>{on}</bdi>: “<bdi>{words}</bdi>”', values)
          : t.rich('<who>{user}</who> changed a note on <bdi>{on}</bdi>', values)
      case 'delete':
        return t.rich('<who>{user}</who> deleted a note on <bdi>{on}</bdi>', values)
      default:
        return undefined
    }
  }

  /** The sentences of records that have their own; undefined for all others. */
  const ownSentence = (event: AuditEvent, said: Said): ReactNode => {
    const { action, object_type, changes } = event
    const [demo, active, admin] = [changes['demo_data'], changes['active_flag'], changes['is_admin']]
    if (demo)
      return demo[1]
        ? t.rich('<who>{user}</who> added the demo data', said)
        : t.rich('<who>{user}</who> removed the demo data', said)
    switch (object_type) {
      case 'company':
        return t.rich('<who>{user}</who> changed the company', said)
      case 'user':
        if (action === 'create') return t.rich('<who>{user}</who> joined as <bdi>{name}</bdi>', said)
        if (active)
          return active[1]
            ? t.rich('<who>{user}</who> reactivated <bdi>{name}</bdi>', said)
            : t.rich('<who>{user}</who> deactivated <bdi>{name}</bdi>', said)
        if (!admin) return undefined
        return admin[1]
          ? t.rich('<who>{user}</who> made <bdi>{name}</bdi> an admin', said)
          : t.rich('<who>{user}</who> made <bdi>{name}</bdi> a regular user', said)
      case 'note':
        return noteSentence(event, said)
      case 'oauthApp':
        return (
          changes['secret'] && t.rich('<who>{user}</who> made a new secret for the OAuth app <bdi>{name}</bdi>', said)
        )
      case 'oauthConnection':
        return t.rich('<who>{user}</who> disconnected <bdi>{name}</bdi>', said)
      case 'invitation':
        return action === 'create'
          ? t.rich('<who>{user}</who> invited <bdi>{name}</bdi>', said)
          : t.rich('<who>{user}</who> took back the invitation of <bdi>{name}</bdi>', said)
      case 'ruledNumber':
        return action === 'delete'
          ? t.rich('<who>{user}</who> let the number <bdi>{name}</bdi> back into the inbox', said)
          : t.rich('<who>{user}</who> kept the number <bdi>{name}</bdi> out of the inbox', said)
      case 'callLog':
        if (action === 'export') return t.rich('<who>{user}</who> exported calls', said)
        if (action !== 'import') return undefined
        return t.rich('<who>{user}</who> imported {count, plural, one {one call} other {# calls}}', {
          ...said,
          count: Number(changes['added']?.[1] ?? 0),
        })
      default:
        return undefined
    }
  }

  return (event) => {
    const { action, object_type } = event
    const said = { user: event.user_name, name: nameOf(event), who, bdi }
    const own = ownSentence(event, said)
    if (own) return own
    // Of each kind the words with their article: in many languages it follows the kind.
    const kinds = { ...said, kind: object_type, type: object_type }
    switch (action) {
      case 'create':
        return t.rich(
          '<who>{user}</who> added {kind, select, activity {the activity} activityType {the activity type} apiToken {the API token} callLog {the call} companyNumber {the own number} deal {the deal} lead {the lead} note {the note} oauthApp {the OAuth app} organization {the organization} person {the person} savedView {the saved view} user {the user} other {the {type}}} <bdi>{name}</bdi>',
          kinds,
        )
      case 'update':
        return t.rich(
          '<who>{user}</who> changed {kind, select, activity {the activity} activityType {the activity type} apiToken {the API token} callLog {the call} companyNumber {the own number} deal {the deal} lead {the lead} note {the note} oauthApp {the OAuth app} organization {the organization} person {the person} savedView {the saved view} user {the user} other {the {type}}} <bdi>{name}</bdi>',
          kinds,
        )
      case 'delete':
        return t.rich(
          '<who>{user}</who> deleted {kind, select, activity {the activity} activityType {the activity type} apiToken {the API token} callLog {the call} companyNumber {the own number} deal {the deal} lead {the lead} note {the note} oauthApp {the OAuth app} organization {the organization} person {the person} savedView {the saved view} user {the user} other {the {type}}} <bdi>{name}</bdi>',
          kinds,
        )
      case 'revoke':
        return t.rich(
          '<who>{user}</who> revoked {kind, select, apiToken {the API token} other {the {type}}} <bdi>{name}</bdi>',
          kinds,
        )
      case 'merge':
        return t.rich(
          '<who>{user}</who> merged {kind, select, person {the person} other {the {type}}} <bdi>{name}</bdi>',
          kinds,
        )
      case 'link':
        return t.rich(
          '<who>{user}</who> linked {kind, select, activity {the activity} callLog {the call} other {the {type}}} <bdi>{name}</bdi>',
          kinds,
        )
      default:
        // Newer than this page.
        return t.rich('<who>{user}</who> {action} the {type} <bdi>{name}</bdi>', { ...kinds, action })
    }
  }
}
