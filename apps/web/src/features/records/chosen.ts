import type { RecordKind } from '@callbook/schema'

import type { ChosenRecord } from '@/features/search/record-field.tsx'

/** A record that another one names, as a form takes it. */
export const chosen = (kind: RecordKind, id: number | string | null, name: string | null): ChosenRecord | null =>
  id === null ? null : { kind, id: `${id}`, name: name ?? '' }
