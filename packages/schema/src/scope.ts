import { z } from 'zod'

/** Pipedrive's scopes, as far as Callbook has what they open: each with what it allows, in a person's words. */
export const SCOPES = {
  base: 'See your name, your e-mail address and your company',
  'phone-integration': 'Log your calls, and see, play and delete the calls logged for you',
  'users:read': 'See who works in your company',
  'contacts:read': 'See persons and organizations',
  'contacts:full': 'See, add, change and delete persons and organizations',
  'deals:read': 'See deals',
  'deals:full': 'See, add, change and delete deals',
  'leads:read': 'See leads',
  'leads:full': 'See, add, change and delete leads',
  'activities:read': 'See activities',
  'activities:full': 'See, add, change and delete activities',
  'search:read': 'Search the records of your company',
  admin: "See and change your company's setup, where you may do so yourself",
} as const

const names = Object.keys(SCOPES) as [keyof typeof SCOPES, ...(keyof typeof SCOPES)[]]

/** One permission. */
export const Scope = z.enum(names, { error: `must be one of [${names.join(', ')}].` })
export type Scope = z.output<typeof Scope>

const inOrder = (scopes: readonly Scope[]): Scope[] => names.filter((name) => scopes.includes(name))

/** Permissions, at least one. Out: each once, in the order of `SCOPES`. */
export const Scopes = z
  .array(Scope, { error: 'must be a list of scopes.' })
  .min(1, { error: 'must hold at least one scope.' })
  .transform(inOrder)

/** An app's permissions. `base` comes with every app, as on Pipedrive. */
export const AppScopes = z
  .array(Scope, { error: 'must be a list of scopes.' })
  .transform((scopes) => inOrder(['base', ...scopes]))
