import type { ContactPoint } from '@callbook/schema'

import { toE164 } from '../phone-numbers/to-e164.ts'

/** The rows of phone numbers, with the form that search uses. */
export const phoneRows = (phones: readonly ContactPoint[], country: string) =>
  phones.map((phone) => ({ ...phone, value_e164: toE164(phone.value, country) }))
