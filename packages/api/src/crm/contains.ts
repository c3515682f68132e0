/** For LIKE, where these three have a meaning of their own: Prisma hands the text of `contains` to it as it is. */
export const literally = (term: string): string => term.replaceAll(/[\\%_]/g, String.raw`\$&`)

/** For Prisma: a text column that contains the term, in either case. */
export const contains = (term: string) => ({ contains: literally(term), mode: 'insensitive' as const })

/** For Prisma: a text column that is the term, in either case: asked with ILIKE, too. */
export const isText = (term: string) => ({ equals: literally(term), mode: 'insensitive' as const })
