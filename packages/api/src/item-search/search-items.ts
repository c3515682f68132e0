import { ITEM_TYPES, type PageRequest, type SearchHit, type SearchItem } from '@callbook/schema'
import { z } from 'zod'

import type { ActorContext } from '../context.ts'
import { readCursor, writeCursor } from '../crm/cursor.ts'
import type { Page } from '../crm/page.ts'
import { findRelated } from './find-related.ts'
import { loadItems } from './load-items.ts'
import { type ItemQuery, rankCandidates } from './rank-candidates.ts'

// A page of a ranked list is a position in it.
const Position = z.tuple([z.int().min(0)])

/** What was found, with what belongs to it. */
export interface FoundItems extends Page<SearchHit> {
  readonly related_items: SearchHit[]
}

interface Asked extends Omit<ItemQuery, 'types'>, PageRequest {
  /** Everything unless told. Kinds that Callbook has none of are never found. */
  readonly item_types?: readonly string[] | undefined
  readonly search_for_related_items?: boolean | undefined
}

/**
 * A page of what fits a term among the persons, organizations, deals and leads of the company, the best first.
 * Of each type, the newest thousand that contain the term are ranked, and a thousand that are the term.
 */
export const searchItems = async (ctx: ActorContext, { item_types, ...query }: Asked): Promise<FoundItems> => {
  const { cursor, limit, term, fields } = query
  // Also in the order of a tie.
  const types = ITEM_TYPES.filter((type) => !item_types || item_types.includes(type))
  const [start = 0] = cursor === undefined ? [query.start] : readCursor(cursor, Position)
  const ranked = await rankCandidates(ctx, { ...query, types })
  const page = ranked.slice(start, start + limit)
  const inNotes = !fields || fields.includes('notes')
  const loaded = await loadItems(ctx, page, inNotes ? term : null)
  const items = page.flatMap(({ type, id, score }) => {
    const item = loaded.get(`${type}:${id}`)
    return item ? [{ result_score: score, item }] : []
  })
  const more = ranked.length > start + limit
  return {
    items,
    related_items: query.search_for_related_items
      ? await relatedTo(
          ctx,
          items.map(({ item }) => item),
        )
      : [],
    next_cursor: more ? writeCursor([start + limit]) : null,
    pagination: { start, limit, more_items_in_collection: more, ...(more && { next_start: start + limit }) },
  }
}

const relatedTo = async (ctx: ActorContext, found: readonly SearchItem[]): Promise<SearchHit[]> => {
  const related = await loadItems(ctx, await findRelated(ctx, found), null)
  return [...related.values()].map((item) => ({ result_score: 0, item }))
}
