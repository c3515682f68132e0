import { z } from 'zod'

import { DisplayName } from './display-name.ts'
import { RecordId } from './record-id.ts'
import { StoredText } from './stored-text.ts'

const id = RecordId.meta({ description: 'The ID of the view', example: 7 })
const name = DisplayName.meta({ description: 'What people call the view', example: 'Missed this week' })
const shared = z
  .boolean({ error: 'must be true or false.' })
  .meta({ description: 'Whether the whole company sees it', example: true })
const query = StoredText.pipe(z.string().max(4000, { error: 'must be at most 4000 characters long.' })).meta({
  description: "The search of the calls page's address, without its question mark",
  example: 'outcome=no_answer&period=7d',
})

/** A new view of the calls page. */
export const CreateSavedView = z
  .object({ name, query, shared: shared.default(false).meta(shared.meta() ?? {}) })
  .meta({ id: 'CreateSavedView', description: 'A new view of the calls page' })
export type CreateSavedView = z.output<typeof CreateSavedView>

/** What changes about a view. */
export const UpdateSavedView = z
  .object({
    id,
    name: name.optional().meta(name.meta() ?? {}),
    query: query.optional().meta(query.meta() ?? {}),
    shared: shared.optional().meta(shared.meta() ?? {}),
  })
  .meta({ id: 'UpdateSavedView', description: 'What changes about a view' })
export type UpdateSavedView = z.output<typeof UpdateSavedView>

/** A view to delete. */
export const DeleteSavedView = z.object({ id }).meta({ id: 'DeleteSavedView', description: 'A view to delete' })
export type DeleteSavedView = z.output<typeof DeleteSavedView>
