import type { Actor } from '../context.ts'

export const SAVED_VIEW_COLUMNS = {
  id: true,
  user_id: true,
  name: true,
  query: true,
  shared: true,
  user: { select: { user: { select: { name: true } } } },
} as const

interface SavedViewRow {
  readonly id: number
  readonly user_id: number
  readonly name: string
  readonly query: string
  readonly shared: boolean
  readonly user: { readonly user: { readonly name: string } }
}

/** Whether somebody may change a view: whoever made it, and an admin. */
export const mayChange = ({ user_id }: { user_id: number }, actor: Actor): boolean =>
  actor.is_admin || actor.user_id === user_id

/** A view as it travels, with whether the one who asks may change it. */
export const presentSavedView = ({ user, ...row }: SavedViewRow, actor: Actor) => ({
  ...row,
  user_name: user.user.name,
  may_change: mayChange(row, actor),
})
