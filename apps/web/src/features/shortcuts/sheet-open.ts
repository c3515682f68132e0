import { createSharedState } from '@/lib/shared-state.ts'

/** Whether the sheet of shortcuts is open. */
export const shortcutSheetOpen = createSharedState(false)
