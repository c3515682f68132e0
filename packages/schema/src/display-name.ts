import { z } from 'zod'

import { StoredText } from './stored-text.ts'

/** What a person calls a thing of their own: up to 100 characters, one of them visible. Spaces around it are cut. */
export const DisplayName = StoredText.pipe(
  z
    .string()
    .trim()
    .min(1, { error: 'is required.' })
    .max(100, { error: 'must be at most 100 characters long.' })
    .refine((text) => !/[\p{Cc}\p{Bidi_Control}]/u.test(text), { error: 'must not contain control characters.' }),
)
