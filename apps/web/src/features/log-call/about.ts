/** A record whose page is open: what a call logged there is about. */
export interface About {
  readonly kind: 'person' | 'organization' | 'deal' | 'lead'
  readonly id: string
}

const KINDS = { people: 'person', organizations: 'organization', deals: 'deal', leads: 'lead' } as const
const RECORD_PATH = /^\/(people|organizations|deals|leads)\/([\w-]+)$/

/** The record that a page is about; undefined on all others. */
export const aboutOf = (path: string): About | undefined => {
  const [, place, id] = RECORD_PATH.exec(path) ?? []
  return place && id ? { kind: KINDS[place as keyof typeof KINDS], id } : undefined
}
