import type { Prisma } from '@callbook/db'
import type { Note } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'
import { NOTE_COLUMNS, type NoteRow } from './note-row.ts'
import { presentNote } from './present-note.ts'

/** One living note of the company, read in a transaction or outside. Throws `not_found`. */
export const findNote = async (
  prisma: Pick<Prisma.TransactionClient, 'note'>,
  { company_id, id }: { company_id: number; id: number },
): Promise<NoteRow> => {
  const row = await prisma.note.findFirst({ where: { company_id, id, delete_time: null }, select: NOTE_COLUMNS })
  if (!row) throw notFound('Note')
  return row
}

/** One note of the actor's company. Throws `not_found`, also for a deleted one. */
export const getNote = async ({ db, actor }: ActorContext, { id }: { id: number }): Promise<Note> =>
  presentNote(await findNote(db.prisma, { company_id: actor.company_id, id }), actor.user_id)
