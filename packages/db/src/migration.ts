/** One folder of `prisma/migrations`: its name, `<timestamp>_<word>`, and the text of its `migration.sql`. */
export type Migration = { readonly name: string; readonly sql: string }
