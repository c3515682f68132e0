import { AddNote, BrowseNotes, NoteById, UpdateNote } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { addNote } from './add-note.ts'
import { deleteNote } from './delete-note.ts'
import { getNote } from './get-note.ts'
import { listNotes } from './list-notes.ts'
import { updateNote } from './update-note.ts'

const UpdateNoteById = NoteById.extend(UpdateNote.shape)

export const notesRouter = router({
  add: actorProcedure.input(AddNote).mutation(({ ctx, input }) => addNote(ctx, input)),
  delete: actorProcedure.input(NoteById).mutation(({ ctx, input }) => deleteNote(ctx, input)),
  get: actorProcedure.input(NoteById).query(({ ctx, input }) => getNote(ctx, input)),
  list: actorProcedure.input(BrowseNotes).query(({ ctx, input }) => listNotes(ctx, input)),
  update: actorProcedure.input(UpdateNoteById).mutation(({ ctx, input }) => updateNote(ctx, input)),
})
