interface Known {
  readonly name: string
  readonly org_id: number | null
}

/** The words of a name that tell people apart: an initial does not. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)

/**
 * Whether two people who share a number may be one. Many share a switchboard: it takes a word of their names, too, and no
 * two employers.
 */
export const mayBeSame = (one: Known, other: Known): boolean => {
  if (one.name.toLowerCase() === other.name.toLowerCase()) return true
  const theirs = new Set(wordsOf(other.name))
  const isElsewhere = one.org_id !== null && other.org_id !== null && one.org_id !== other.org_id
  return !isElsewhere && wordsOf(one.name).some((word) => theirs.has(word))
}
