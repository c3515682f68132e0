/** More than the application has queries; what comes after them (long lists of values, say) is not worth keeping. */
const MOST_NAMES = 300

/**
 * Names for prepared statements, by their text: a session plans a named statement once and keeps the plan, which saves
 * more than half of the time of a small write. The empty name, which is prepared and forgotten, for everything after the first 300.
 */
export const createStatementNames = (): ((query: { sql: string }) => string) => {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MOST_NAMES) return ''
    const name = `callbook_${names.size}`
    names.set(sql, name)
    return name
  }
}
