const WORD_START = /(?:^|[^\p{L}\p{N}])$/u

/** How well a text holds another: 0 from its start, 1 from the start of a word, 2 within one; null: not at all. */
const rank = (text: string, needle: string): number | null => {
  let best: number | null = null
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (at === 0) return 0
    if (WORD_START.test(text.slice(0, at))) return 1
    best = 2
  }
  return best
}

/** The choices whose labels hold a text, those where a word begins with it first; otherwise in their own order. */
export const matchingChoices = <T extends { readonly label: string }>(choices: readonly T[], text: string): T[] => {
  const needle = text.trim().toLocaleLowerCase()
  if (needle === '') return [...choices]
  return choices
    .flatMap((choice) => {
      const place = rank(choice.label.toLocaleLowerCase(), needle)
      return place === null ? [] : [{ choice, place }]
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ choice }) => choice)
}
