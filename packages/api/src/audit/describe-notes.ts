import type { PrismaClient } from '@callbook/db'

// As much HTML as an excerpt of one line can need.
const EXCERPT_CHARACTERS = 480

/** What the trail says of a note, which has no name. */
export interface DescribedNote {
  /** What the record is called now that the note is on. */
  readonly on: string | null
  /** HTML: how it begins now. Null once it is deleted: whoever deleted it wants nobody to read it. */
  readonly content: string | null
}

/** Looks up what notes are on, and how they begin; by their ids. */
export const describeNotes = async (
  prisma: PrismaClient,
  company_id: number,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DescribedNote>> => {
  const numbers = [...new Set(ids)].map(Number).filter((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)
  if (numbers.length === 0) return new Map()
  const notes = await prisma.note.findMany({
    where: { company_id, id: { in: numbers } },
    select: {
      id: true,
      content: true,
      delete_time: true,
      person: { select: { name: true } },
      organization: { select: { name: true } },
      deal: { select: { title: true } },
      lead: { select: { title: true } },
    },
  })
  return new Map(
    notes.map(({ id, content, delete_time, person, organization, deal, lead }) => [
      String(id),
      {
        on: deal?.title ?? lead?.title ?? person?.name ?? organization?.name ?? null,
        content: delete_time ? null : content.slice(0, EXCERPT_CHARACTERS),
      },
    ]),
  )
}
