import { v7 } from 'uuid'

const ISSUED = /^[0-9a-f]{32}$/

/** A new call log id: UUIDv7 without dashes, so that ids, and the end of the index, follow the time of logging. */
export const newCallLogId = (): string => v7().replaceAll('-', '')

/** Whether Callbook can have issued this id. Any other text names a call log that does not exist. */
export const isIssuedCallLogId = (id: string): boolean => ISSUED.test(id)
