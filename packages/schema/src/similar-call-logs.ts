import { z } from 'zod'

import { AddCallLog } from './call-log.ts'

const { to_phone_number, start_time } = AddCallLog.shape

/** A call that is about to be logged, as far as it can look like one that is logged already. */
export const SimilarCallLogs = z
  .object({ to_phone_number, start_time })
  .meta({ id: 'SimilarCallLogs', description: "Find the user's calls with a number at about the same minute" })
export type SimilarCallLogs = z.output<typeof SimilarCallLogs>
