import type { z } from 'zod'

/** What an issue is about: the key as on the wire (`"outcome"`), or the whole body. */
const subjectOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'The request body' : `"${path.map(String).join('.')}"`

/**
 * The `error` text of a refused input, in the documented pattern: one sentence for each failing key, the first one
 * leads. `"outcome" is required. "end_time" must not be before "start_time".`
 */
export const describeIssues = (error: { readonly issues: readonly z.core.$ZodIssue[] }): string => {
  const sentences = new Map<string, string>()
  for (const issue of error.issues) {
    const subject = subjectOf(issue.path)
    if (!sentences.has(subject)) sentences.set(subject, `${subject} ${issue.message}`)
  }
  return [...sentences.values()].join(' ')
}
