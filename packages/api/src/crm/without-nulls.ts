type WithoutNulls<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** What was sent without what is null: on creating, null means absent, and the column's default holds. */
export const withoutNulls = <T extends object>(sent: T): WithoutNulls<T> =>
  Object.fromEntries(Object.entries(sent).filter(([, value]) => value != null)) as WithoutNulls<T>

/** What was sent without what is undefined, and, of the columns that cannot be cleared, without null. */
export const changesOf = <T extends object, K extends keyof T>(
  sent: T,
  notNullable: readonly K[],
): { [P in keyof T]?: P extends K ? NonNullable<T[P]> : Exclude<T[P], undefined> } =>
  Object.fromEntries(
    Object.entries(sent).filter(
      ([key, value]) => value !== undefined && (value !== null || !notNullable.includes(key as K)),
    ),
  ) as never
