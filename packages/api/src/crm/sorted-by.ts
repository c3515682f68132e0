import type { SortedBy } from '@callbook/schema'

/** v1's `sort`, for Prisma. Each column counts once. */
export const sortedBy = (sort: readonly SortedBy[] | undefined): Record<string, 'asc' | 'desc'>[] => {
  const first = new Map<string, 'asc' | 'desc'>()
  for (const { field, direction } of sort ?? []) if (!first.has(field)) first.set(field, direction)
  return [...first].map(([field, direction]) => ({ [field]: direction }))
}
