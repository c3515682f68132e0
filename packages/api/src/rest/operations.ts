import { callLogOperations } from './call-log-operations.ts'
import { contactOperations } from './crm/contact-operations.ts'
import type { Operation } from './operation.ts'
import { recordingOperations } from './recording-operations.ts'

/** Every operation of the REST door. */
export const operations: readonly Operation[] = [...callLogOperations, ...contactOperations, ...recordingOperations]
