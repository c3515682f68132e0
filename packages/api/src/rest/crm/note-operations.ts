import {
  AddNote,
  DeletedNoteResponse,
  ListNotes,
  NoteById,
  NoteListResponse,
  NoteResponse,
  UpdateNote,
} from '@callbook/schema'

import { addNote } from '../../notes/add-note.ts'
import { deleteNote } from '../../notes/delete-note.ts'
import { getNote } from '../../notes/get-note.ts'
import { listNotes } from '../../notes/list-notes.ts'
import { updateNote } from '../../notes/update-note.ts'
import type { Operation } from '../operation.ts'
import { done, pageV1 } from './crm-answers.ts'
import { crmOperation } from './crm-operation.ts'
import { NOTES_READ, NOTES_WRITE } from './crm-scopes.ts'

const notes = { tag: 'Notes', version: 'v1' } as const

/** Pipedrive's Notes: v1 is their only version. Adding one answers 200, as documented. */
export const noteOperations: readonly Operation[] = [
  crmOperation({
    ...notes,
    operation_id: 'getNotes',
    summary: 'Get all notes',
    method: 'GET',
    path: '/notes',
    cost: 20,
    scopes: NOTES_READ,
    query: ListNotes,
    answer: NoteListResponse,
    run: async (ctx, { query }) => {
      const { items, pagination } = await listNotes(ctx, query)
      return pageV1(items, pagination)
    },
  }),
  crmOperation({
    ...notes,
    operation_id: 'addNote',
    summary: 'Add a note',
    method: 'POST',
    path: '/notes',
    cost: 10,
    scopes: NOTES_WRITE,
    body: AddNote,
    answer: NoteResponse,
    errors: [403, 404],
    run: async (ctx, { body }) => done(await addNote(ctx, body)),
  }),
  crmOperation({
    ...notes,
    operation_id: 'getNote',
    summary: 'Get one note',
    method: 'GET',
    path: '/notes/:id',
    cost: 2,
    scopes: NOTES_READ,
    parameters: NoteById,
    answer: NoteResponse,
    errors: [404],
    run: async (ctx, { params }) => done(await getNote(ctx, params)),
  }),
  crmOperation({
    ...notes,
    operation_id: 'updateNote',
    summary: 'Update a note',
    method: 'PUT',
    path: '/notes/:id',
    cost: 10,
    scopes: NOTES_WRITE,
    parameters: NoteById,
    body: UpdateNote,
    answer: NoteResponse,
    errors: [403, 404],
    run: async (ctx, { params, body }) => done(await updateNote(ctx, { ...body, ...params })),
  }),
  crmOperation({
    ...notes,
    operation_id: 'deleteNote',
    summary: 'Delete a note',
    method: 'DELETE',
    path: '/notes/:id',
    cost: 6,
    scopes: NOTES_WRITE,
    parameters: NoteById,
    answer: DeletedNoteResponse,
    errors: [404],
    run: async (ctx, { params }) => {
      await deleteNote(ctx, params)
      return done(true as const)
    },
  }),
]
