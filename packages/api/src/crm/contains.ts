import { Prisma } from '@callbook/db'

import { fold } from './fold.ts'

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

/** The longest piece in ASCII of a term as it is searched: all of it, where its letters are Latin. */
const searchedPiece = (term: string) => {
  const folded = fold(term)
  const [piece = ''] = folded.split(/[^ -~]+/).toSorted((a, b) => b.length - a.length)
  // Other letters have cases that only the text itself can be asked for; and a term of apostrophes folds to nothing.
  return { piece, isAll: piece === folded && (piece !== '' || term === '') }
}

/** In SQL: a text column with a twin that contains the term, whatever its case, accents and apostrophes. */
export const twinHas = (column: 'name' | 'title', term: string): Prisma.Sql => {
  const { piece, isAll } = searchedPiece(term)
  const [own, twin] = [Prisma.raw(column), Prisma.raw(`${column}_folded`)]
  const held = Prisma.sql`${twin} like ${`%${literally(piece)}%`}`
  return isAll ? held : Prisma.sql`(${held} and ${own} ilike ${`%${literally(term)}%`})`
}

/** The columns that have a twin, `…_folded`, with Latin letters in lower case and bare (see schema.prisma of @callbook/db). */
type Field = 'name' | 'title' | 'address' | 'value'

/** For Prisma: conditions on a column and its twin. */
type OnField<F extends Field> = { readonly [Column in F | `${F}_folded`]?: Prisma.StringFilter }

/** What a term, as a whole or a part, means in any of these columns. */
export type ConditionOn = <F extends Field>(field: F) => OnField<F>

/**
 * For Prisma: a record whose field contains the term, whatever its case, accents and apostrophes. With the twin, most texts
 * drop out before every letter of another script is folded.
 */
export const fieldHas = <F extends Field>(field: F, term: string): OnField<F> => {
  const { piece, isAll } = searchedPiece(term)
  return {
    ...((piece || isAll) && { [`${field}_folded`]: { contains: literally(piece) } }),
    ...(!isAll && { [field]: contains(term) }),
  } as OnField<F>
}

/** For Prisma: a record whose field is the term, in either case: letter by letter, which the twin alone cannot say. */
export const fieldIs = <F extends Field>(field: F, term: string): OnField<F> => {
  const { piece, isAll } = searchedPiece(term)
  return {
    [`${field}_folded`]: isAll ? { equals: piece } : { contains: literally(piece) },
    [field]: isText(term),
  } as OnField<F>
}
