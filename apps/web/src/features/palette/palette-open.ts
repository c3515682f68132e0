import { createSharedState } from '@/lib/shared-state.ts'

/** Whether the command palette is open. */
export const paletteOpen = createSharedState(false)
