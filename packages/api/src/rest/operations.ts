import { callLogOperations } from './call-log-operations.ts'
import { activityOperations } from './crm/activity-operations.ts'
import { activityTypeOperations } from './crm/activity-type-operations.ts'
import { dealOperations } from './crm/deal-operations.ts'
import { leadOperations } from './crm/lead-operations.ts'
import { contactOperations } from './crm/contact-operations.ts'
import type { Operation } from './operation.ts'
import { recordingOperations } from './recording-operations.ts'

/** Every operation of the REST door. */
export const operations: readonly Operation[] = [
  ...activityOperations,
  ...activityTypeOperations,
  ...callLogOperations,
  ...contactOperations,
  ...dealOperations,
  ...leadOperations,
  ...recordingOperations,
]
