import type { Operation } from '../operation.ts'
import { itemSearchOperations } from './item-search-operations.ts'
import { noteOperations } from './note-operations.ts'
import { organizationOperations } from './organization-operations.ts'
import { organizationV1Operations } from './organization-v1-operations.ts'
import { personOperations } from './person-operations.ts'
import { personV1Operations } from './person-v1-operations.ts'
import { userOperations } from './user-operations.ts'

/** Whom a call was with: users, persons, organizations, their notes, and the search for them. */
export const contactOperations: readonly Operation[] = [
  ...itemSearchOperations,
  ...noteOperations,
  ...organizationOperations,
  ...organizationV1Operations,
  ...personOperations,
  ...personV1Operations,
  ...userOperations,
]
