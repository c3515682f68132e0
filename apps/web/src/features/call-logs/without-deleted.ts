interface Totals {
  readonly count: number
  /** In seconds. */
  readonly talk_time: number
}

/** A call, as far as totals are made of it. */
export interface Counted {
  readonly id: string
  /** In seconds; as the wire writes it, or a number. */
  readonly duration: string | number
}

/**
 * What was counted, less the calls that were deleted after it was: the server still counts those that can be undone.
 *
 * @param countedAt when the totals came, in milliseconds since 1970
 * @param deleted when the server deleted each call; infinity: not yet
 */
export const withoutDeleted = (
  totals: Totals,
  countedAt: number,
  calls: readonly Counted[],
  deleted: ReadonlyMap<string, number>,
): Totals => {
  const gone = new Map<string, number>()
  for (const { id, duration } of calls) if ((deleted.get(id) ?? 0) > countedAt) gone.set(id, Number(duration))
  const seconds = [...gone.values()].reduce((sum, duration) => sum + duration, 0)
  return { count: Math.max(totals.count - gone.size, 0), talk_time: Math.max(totals.talk_time - seconds, 0) }
}
