import type { AddActivity, SaveActivityV1 } from '@callbook/schema'

/** Who is told to take part. Undefined: nothing is told of it. */
export interface ToldPeople {
  /** The primary participant alone: v1's `person_id`. */
  readonly person_id?: number | null | undefined
  /** All of them, the primary one first. */
  readonly people?: readonly number[] | undefined
}

/** What both versions of the wire tell of an activity, in the words of its columns. Null clears, undefined leaves. */
export interface ActivityChanges extends ToldPeople {
  readonly subject?: string | null | undefined
  readonly type?: string | null | undefined
  readonly user_id?: number | null | undefined
  readonly done?: boolean | null | undefined
  readonly busy?: boolean | null | undefined
  readonly due_date?: Date | null | undefined
  /** Seconds since midnight. */
  readonly due_time?: number | null | undefined
  /** Seconds. */
  readonly duration?: number | null | undefined
  readonly note?: string | null | undefined
  readonly public_description?: string | null | undefined
  readonly location?: string | null | undefined
  readonly priority?: number | null | undefined
  readonly org_id?: number | null | undefined
  readonly deal_id?: number | null | undefined
  readonly lead_id?: string | null | undefined
}

interface Participant {
  readonly person_id: number
  readonly primary?: boolean | null | undefined
}

/** The primary one first; without one, the first is. */
const inOrder = (participants: readonly Participant[] | null | undefined): readonly number[] | undefined => {
  if (participants === undefined) return undefined
  const told = participants ?? []
  const primary = told.find((participant) => participant.primary) ?? told[0]
  return [...new Set([...(primary ? [primary.person_id] : []), ...told.map(({ person_id }) => person_id)])]
}

/** What v2 tells. */
export const changesOfV2 = ({ owner_id, participants, ...told }: AddActivity): ActivityChanges => ({
  ...told,
  user_id: owner_id,
  people: inOrder(participants),
})

/** What v1 tells. */
export const changesOfV1 = ({ busy_flag, participants, ...told }: SaveActivityV1): ActivityChanges => ({
  ...told,
  busy: busy_flag,
  people: inOrder(participants?.map(({ person_id, primary_flag }) => ({ person_id, primary: primary_flag }))),
})

/**
 * Who takes part after a change, the primary one first; undefined: as before. A `person_id` told alone replaces the
 * primary one and leaves the others; told with all of them, it says who of them is primary.
 */
export const peopleAfter = (
  { person_id, people }: ToldPeople,
  before: { readonly person_id: number | null; readonly participants: readonly { readonly person_id: number }[] },
): readonly number[] | undefined => {
  if (person_id === undefined) return people
  const others = people ?? before.participants.map((other) => other.person_id)
  if (person_id === null) return people ?? others.filter((other) => other !== before.person_id)
  return [person_id, ...others.filter((other) => other !== person_id && (people || other !== before.person_id))]
}
