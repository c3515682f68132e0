import type { ContractCase } from '../contract-case.ts'
import { ITEM_SEARCH_CASES } from './item-search-cases.ts'
import { NOTE_CASES } from './note-cases.ts'
import { ORGANIZATION_CASES } from './organization-cases.ts'
import { PERSON_CASES } from './person-cases.ts'
import { PERSON_V1_CASES } from './person-v1-cases.ts'
import { USER_CASES } from './user-cases.ts'

/** What a phone integration asks of the CRM, rule by rule. */
export const CRM_CASES: readonly ContractCase[] = [
  ...ITEM_SEARCH_CASES,
  ...NOTE_CASES,
  ...ORGANIZATION_CASES,
  ...PERSON_CASES,
  ...PERSON_V1_CASES,
  ...USER_CASES,
]
