import type { PrismaClient } from '@callbook/db'

interface AuditObject {
  readonly object_type: string
  readonly object_id: string
}

type Named = readonly (readonly [id: string | number, name: string])[]
type Find = (prisma: PrismaClient, company_id: number, ids: readonly string[]) => Promise<Named>

// What an integer column holds: the trail may name an id that never was.
const isColumnId = (id: number) => Number.isInteger(id) && id > 0 && id < 2 ** 31
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/
const numbers = (ids: readonly string[]) => ({ in: ids.map(Number).filter(isColumnId) })

/** How each kind of record is called: also one that was deleted, where its row is still there. */
const FIND_NAMES: Readonly<Record<string, Find>> = {
  user: async (prisma, company_id, ids) =>
    (
      await prisma.companyUser.findMany({
        where: { company_id, user_id: numbers(ids) },
        select: { user_id: true, user: { select: { name: true } } },
      })
    ).map(({ user_id, user }) => [user_id, user.name]),
  person: async (prisma, company_id, ids) =>
    (await prisma.person.findMany({ where: { company_id, id: numbers(ids) }, select: { id: true, name: true } })).map(
      ({ id, name }) => [id, name],
    ),
  organization: async (prisma, company_id, ids) =>
    (
      await prisma.organization.findMany({ where: { company_id, id: numbers(ids) }, select: { id: true, name: true } })
    ).map(({ id, name }) => [id, name]),
  deal: async (prisma, company_id, ids) =>
    (await prisma.deal.findMany({ where: { company_id, id: numbers(ids) }, select: { id: true, title: true } })).map(
      ({ id, title }) => [id, title],
    ),
  lead: async (prisma, company_id, ids) =>
    (
      await prisma.lead.findMany({
        where: { company_id, id: { in: ids.filter((id) => UUID.test(id)) } },
        select: { id: true, title: true },
      })
    ).map(({ id, title }) => [id, title]),
  activity: async (prisma, company_id, ids) =>
    (
      await prisma.activity.findMany({ where: { company_id, id: numbers(ids) }, select: { id: true, subject: true } })
    ).map(({ id, subject }) => [id, subject]),
  apiToken: async (prisma, company_id, ids) =>
    (await prisma.apiToken.findMany({ where: { company_id, id: numbers(ids) }, select: { id: true, name: true } })).map(
      ({ id, name }) => [id, name],
    ),
  oauthApp: async (prisma, company_id, ids) =>
    (await prisma.oAuthApp.findMany({ where: { company_id, id: numbers(ids) }, select: { id: true, name: true } })).map(
      ({ id, name }) => [id, name],
    ),
  companyNumber: async (prisma, company_id, ids) =>
    (
      await prisma.companyNumber.findMany({
        where: { company_id, id: numbers(ids) },
        select: { id: true, value_e164: true },
      })
    ).map(({ id, value_e164 }) => [id, value_e164]),
}

/** Looks up what records are called: one query for each kind among them. Null for what has no name, or is gone. */
export const nameAuditObjects = async (
  prisma: PrismaClient,
  company_id: number,
  objects: readonly AuditObject[],
): Promise<(object: AuditObject) => string | null> => {
  const names = new Map<string, string>()
  const keyOf = (object_type: string, object_id: string | number) => `${object_type} ${object_id}`
  for (const [object_type, find] of Object.entries(FIND_NAMES)) {
    const ids = new Set(objects.filter((object) => object.object_type === object_type).map((one) => one.object_id))
    if (ids.size === 0) continue
    for (const [id, name] of await find(prisma, company_id, [...ids])) names.set(keyOf(object_type, id), name)
  }
  return ({ object_type, object_id }) => names.get(keyOf(object_type, object_id)) ?? null
}
