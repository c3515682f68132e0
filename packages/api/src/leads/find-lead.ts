import { LeadId } from '@callbook/schema'

import { AppError } from '../app-error.ts'

/** The documented 404 of leads. */
export const leadNotFound = (): AppError =>
  new AppError('not_found', 'requested lead not found', { hint: 'Object was not found.' })

/** The id of a lead, from any text. Throws the documented 404 for what cannot be one. */
export const toLeadId = (id: string): string => {
  const { data } = LeadId.safeParse(id)
  if (!data) throw leadNotFound()
  return data
}
