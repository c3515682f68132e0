import { z } from 'zod'

import { requiredOr } from './stored-text.ts'

/** The shortest password a person may choose. */
export const MIN_PASSWORD_LENGTH = 8
const MAX_PASSWORD_LENGTH = 128

/** A password that a person chooses. */
export const Password = z
  .string({ error: requiredOr('must be a string.') })
  .min(MIN_PASSWORD_LENGTH, { error: `must be at least ${MIN_PASSWORD_LENGTH} characters long.` })
  .max(MAX_PASSWORD_LENGTH, { error: `must be at most ${MAX_PASSWORD_LENGTH} characters long.` })
