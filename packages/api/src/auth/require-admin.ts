import { ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { Actor } from '../context.ts'

/** Throws `forbidden` unless the actor has account settings access. */
export const requireAdmin = ({ is_admin }: Actor): void => {
  if (!is_admin) throw new AppError('forbidden', ERROR_TEXTS.forbidden)
}
