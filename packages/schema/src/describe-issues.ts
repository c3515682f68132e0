import type { z } from 'zod'

/** What an issue is about: the key as on the wire (`"outcome"`), or the whole body. */
const subjectOf = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? 'The request body' : `"${path.map(String).join('.')}"`

/** The innermost message: a union reports its members' issues, of which the last member's say most. */
const leaves = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union') return [issue]
  const last = issue.errors.at(-1)
  return last?.length ? last.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) : [issue]
}

/**
 * The `error` text of a refused input, in the documented pattern: one sentence for each failing key, the first one
 * leads. `"outcome" is required. "end_time" must not be before "start_time".`
 */
export const describeIssues = (error: { readonly issues: readonly z.core.$ZodIssue[] }): string => {
  const sentences = new Map<string, string>()
  for (const issue of error.issues.flatMap(leaves)) {
    const subject = subjectOf(issue.path)
    if (!sentences.has(subject)) sentences.set(subject, `${subject} ${issue.message}`)
  }
  return [...sentences.values()].join(' ')
}
