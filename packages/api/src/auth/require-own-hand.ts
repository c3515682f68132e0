import { AppError } from '../app-error.ts'
import type { Actor } from '../context.ts'

/**
 * Throws `forbidden` when a token speaks for the actor. What gives access must be done by a person who signed in: a
 * token that leaked must not be able to make itself another, or an admin.
 */
export const requireOwnHand = ({ source }: Actor, what: string): void => {
  if (source === undefined) return
  throw new AppError('forbidden', `${what} takes a person who is signed in: a token cannot do it.`, {
    hint: 'Sign in to the web app and open Settings.',
  })
}
