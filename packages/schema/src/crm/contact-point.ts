import { z } from 'zod'

import { PhoneNumber } from '../phone-number.ts'
import { textUpTo } from './crm-text.ts'
import { WireFlag } from './wire-flag.ts'

const MAX_POINTS = 50

/** A phone number or e-mail address of a person. Exactly one of several is primary. */
export const ContactPoint = z
  .strictObject({
    value: z.string().meta({ description: 'The number or address, as it was sent', example: '+372 4923 4343' }),
    primary: z.boolean().meta({ description: 'Whether it is the one to use', example: true }),
    label: z.string().meta({ description: 'What kind it is', example: 'work' }),
  })
  .meta({
    id: 'ContactPoint',
    description: 'A phone number or e-mail address',
    example: { value: '+372 4923 4343', primary: true, label: 'work' },
  })
export type ContactPoint = z.output<typeof ContactPoint>

interface SentPoint {
  readonly value?: string | null | undefined
  readonly primary?: boolean | null | undefined
  readonly label?: string | null | undefined
}

/** What was sent, without the empty ones; one is primary. */
const tidy = (points: readonly SentPoint[]): ContactPoint[] => {
  const kept = points.flatMap(({ value, primary, label }) =>
    value ? [{ value, primary: primary === true, label: label || 'work' }] : [],
  )
  const first = Math.max(
    kept.findIndex(({ primary }) => primary),
    0,
  )
  return kept.map((point, index) => ({ ...point, primary: index === first }))
}

const label = textUpTo(64).nullish()
const primary = WireFlag.nullish()
const LIST_HINT = { error: 'must be a list of objects with a "value".' }

const pointsOf = (value: z.ZodType<string, string>) => {
  const Sent = z.object({ value: z.union([z.literal(''), value]).nullish(), primary, label }, LIST_HINT)
  const most = { error: `must hold at most ${MAX_POINTS}.` }
  const many = z.array(Sent, LIST_HINT).max(MAX_POINTS, most)
  // v1 takes one text, a list of texts, or a list of objects.
  const loose = z.array(z.union([value.transform((text) => ({ value: text })), Sent], LIST_HINT), LIST_HINT)
  const V1 = z.union(
    [z.literal('').transform(() => []), value.transform((text) => [{ value: text }]), loose.max(MAX_POINTS, most)],
    { error: 'must be a text, or a list of objects with a "value".' },
  )
  return {
    v2: many.transform(tidy).nullish(),
    v1: V1.transform(tidy).nullish(),
  }
}

const emailAddress = textUpTo(255)

const phoneMeta = {
  description: 'The phone numbers; the one marked primary, else the first, is the one to use. null clears',
  example: [{ value: '+372 4923 4343', primary: true, label: 'work' }],
}
const emailMeta = {
  description: 'The e-mail addresses; the one marked primary, else the first, is the one to use. null clears',
  example: [{ value: 'jo@mill.example', primary: true, label: 'work' }],
}
const phones = pointsOf(PhoneNumber)
const emails = pointsOf(emailAddress)

/** Phone numbers of a body, as each version takes them. Out: a list, or null or undefined as sent. */
export const SentPhones = { v1: phones.v1.meta(phoneMeta), v2: phones.v2.meta(phoneMeta) }
/** E-mail addresses of a body, as each version takes them. */
export const SentEmails = { v1: emails.v1.meta(emailMeta), v2: emails.v2.meta(emailMeta) }
