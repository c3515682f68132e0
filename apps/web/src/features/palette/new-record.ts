import { createSharedState } from '@/lib/shared-state.ts'

export type NewRecordKind = 'person' | 'organization' | 'deal' | 'lead' | 'activity'

/** The kind of record that is being added from the palette. */
export const newRecord = createSharedState<NewRecordKind | null>(null)
