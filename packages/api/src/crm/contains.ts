import { Prisma } from '@callbook/db'

/** For LIKE, where these three have a meaning of their own: Prisma hands the text of `contains` to it as it is. */
export const literally = (term: string): string => term.replaceAll(/[\\%_]/g, String.raw`\$&`)

/** For Prisma: a text column that contains the term, in either case. */
export const contains = (term: string) => ({ contains: literally(term), mode: 'insensitive' as const })

/** For Prisma: a text column that is the term, in either case: asked with ILIKE, too. */
export const isText = (term: string) => ({ equals: literally(term), mode: 'insensitive' as const })

/** Whether A to Z are all the letters in it that have two cases: folding every letter there is takes several times as long. */
export const isAscii = (term: string): boolean => /^[ -~]*$/.test(term)

/** In SQL: a text column that contains the term, in either case. */
export const columnHas = (column: Prisma.Sql, term: string): Prisma.Sql =>
  isAscii(term)
    ? Prisma.sql`lower(${column} collate "C") like ${`%${literally(term.toLowerCase())}%`}`
    : Prisma.sql`${column} ilike ${`%${literally(term)}%`}`

/** The columns that have a twin, `…_folded`, with A to Z in lower case (see schema.prisma of @callbook/db). */
type Field = 'name' | 'title' | 'address' | 'value'

/** For Prisma: conditions on a column and its twin. */
type OnField<F extends Field> = { readonly [Column in F | `${F}_folded`]?: Prisma.StringFilter }

/** What a term, as a whole or a part, means in any of these columns. */
export type ConditionOn = <F extends Field>(field: F) => OnField<F>

/**
 * With the twin, most texts drop out before every letter is folded: by all of a term in ASCII, or by the longest piece
 * that is.
 */
const onField = <F extends Field>(field: F, term: string, inEitherCase: (term: string) => Prisma.StringFilter) => {
  const [piece = ''] = term.split(/[^ -~]+/).toSorted((a, b) => b.length - a.length)
  return {
    ...(piece && { [`${field}_folded`]: { contains: literally(piece.toLowerCase()) } }),
    ...(piece !== term && { [field]: inEitherCase(term) }),
  } as OnField<F>
}

/** For Prisma: a record whose field contains the term, in either case. */
export const fieldHas = <F extends Field>(field: F, term: string): OnField<F> => onField(field, term, contains)

/** For Prisma: a record whose field is the term, in either case. */
export const fieldIs = <F extends Field>(field: F, term: string): OnField<F> =>
  isAscii(term) ? ({ [`${field}_folded`]: { equals: term.toLowerCase() } } as OnField<F>) : onField(field, term, isText)
