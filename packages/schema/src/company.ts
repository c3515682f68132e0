import { z } from 'zod'

import { DisplayName } from './display-name.ts'
import { PhoneNumber } from './phone-number.ts'
import { RecordId } from './record-id.ts'
import { requiredOr } from './stored-text.ts'

/** What to change of the company. */
export const UpdateCompany = z
  .object({
    name: DisplayName.optional().meta({ description: 'The name of the company', example: 'Acme' }),
    country: z
      .string({ error: 'must be a string.' })
      .regex(/^[A-Z]{2}$/, { error: 'must be a two-letter country code such as US, DE or EE.' })
      .optional()
      .meta({
        description: 'The country (ISO 3166-1) in which numbers without a country code are read',
        example: 'EE',
      }),
  })
  .meta({ id: 'UpdateCompany', description: 'What to change of the company' })
export type UpdateCompany = z.output<typeof UpdateCompany>

const id = RecordId.meta({ description: 'The ID of the number', example: 7 })
const label = DisplayName.nullable()
  .optional()
  .meta({ description: 'What people call the number', example: 'Front desk' })

/** A number of the company's own. */
export const AddCompanyNumber = z
  .object({
    value: z
      .string({ error: requiredOr('must be a string.') })
      .trim()
      .min(1, { error: 'is required.' })
      .pipe(PhoneNumber)
      .meta({ description: 'The number, in any way it is written', example: '+372 5357 0010' }),
    label,
  })
  .meta({ id: 'AddCompanyNumber', description: "A number of the company's own" })
export type AddCompanyNumber = z.output<typeof AddCompanyNumber>

/** What to call a number of the company's own. */
export const UpdateCompanyNumber = z
  .object({ id, label })
  .meta({ id: 'UpdateCompanyNumber', description: "What to call a number of the company's own" })
export type UpdateCompanyNumber = z.output<typeof UpdateCompanyNumber>

/** A number of the company's own, by its ID. */
export const CompanyNumberById = z
  .object({ id })
  .meta({ id: 'CompanyNumberById', description: "A number of the company's own" })
export type CompanyNumberById = z.output<typeof CompanyNumberById>
