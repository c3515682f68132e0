import { z } from 'zod'

import { DisplayName } from './display-name.ts'

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The themes a person may choose; none is the system's. */
export const THEME_CHOICES = ['light', 'dark'] as const

/** What to change of one's own profile. */
export const UpdateProfile = z
  .object({
    name: DisplayName.optional().meta({ description: 'What colleagues read', example: 'Ana Nurk' }),
    time_zone: z
      .string({ error: 'must be a string.' })
      .refine((name) => name !== '' && isTimeZone(name), { error: 'must be a time zone such as Europe/Tallinn.' })
      .nullable()
      .optional()
      .meta({ description: "An IANA time zone to show times in; null: the browser's own", example: 'Europe/Tallinn' }),
    locale: z
      .string({ error: 'must be a string.' })
      .refine((tag) => isLocale(tag), { error: 'must be a language tag such as en-GB.' })
      .nullable()
      .optional()
      .meta({ description: "The language to read in, a BCP 47 tag; null: the browser's own", example: 'en-GB' }),
    theme: z
      .enum(THEME_CHOICES, { error: `must be one of [${THEME_CHOICES.join(', ')}].` })
      .nullable()
      .optional()
      .meta({ description: "`light` or `dark`; null: the system's", example: 'dark' }),
  })
  .meta({ id: 'UpdateProfile', description: "What to change of one's own profile" })
export type UpdateProfile = z.output<typeof UpdateProfile>
