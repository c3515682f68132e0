import type { SearchHit, SearchItem } from '@callbook/schema'

/** The hits of one type, told to the compiler: a search among that type alone finds no others. */
export const itemsOfType = <T extends SearchItem>(
  hits: readonly SearchHit[],
  isOfType: (item: SearchItem) => item is T,
): { result_score: number; item: T }[] =>
  hits.flatMap(({ result_score, item }) => (isOfType(item) ? [{ result_score, item }] : []))
