import type { useTRPCClient } from '@/lib/trpc/trpc-context.ts'

import type { About } from './about.ts'
import { EMPTY_LOG_CALL, type LogCallValues } from './log-call-values.ts'

type Client = ReturnType<typeof useTRPCClient>

/** A person with their organization and the number one calls them at. */
const ofPerson = async (client: Client, person_id: number | null): Promise<Partial<LogCallValues>> => {
  if (person_id === null) return {}
  const { id, name, org_id, org_name, phones } = await client.persons.get.query({ id: person_id })
  const number = phones.find(({ primary }) => primary) ?? phones[0]
  return {
    person: { id, name, ...(org_id !== null && org_name !== null && { org_id, org_name }) },
    to_phone_number: number?.value ?? '',
  }
}

const ofOrganization = async (client: Client, org_id: number | null): Promise<Partial<LogCallValues>> => {
  if (org_id === null) return {}
  const { id, name } = await client.organizations.get.query({ id: org_id })
  return { organization: { id, name } }
}

/** Their open deal, when they have exactly one, as when one chooses them by name. */
const onlyDealOf = async (client: Client, person_id: number): Promise<Partial<LogCallValues>> => {
  const { deals } = await client.deals.list.query({ person_id, status: 'open', limit: 2 })
  const [deal] = deals.length === 1 ? deals : []
  return deal ? { deal: { id: deal.id, title: deal.title } } : {}
}

const partsOf = async (client: Client, { kind, id }: About): Promise<Partial<LogCallValues>[]> => {
  switch (kind) {
    case 'person':
      return Promise.all([ofPerson(client, Number(id)), onlyDealOf(client, Number(id))])
    case 'organization':
      return [await ofOrganization(client, Number(id))]
    case 'deal': {
      const { title, person_id, org_id } = await client.deals.get.query({ id: Number(id) })
      const links = [ofPerson(client, person_id), ofOrganization(client, org_id)]
      return [{ deal: { id: Number(id), title } }, ...(await Promise.all(links))]
    }
    case 'lead': {
      const { title, person_id, organization_id } = await client.leads.get.query({ id })
      const links = [ofPerson(client, person_id), ofOrganization(client, organization_id)]
      return [{ lead: { id, title } }, ...(await Promise.all(links))]
    }
  }
}

/** What the form begins with on the page of a record: the record, and what follows from it. */
export const loadAbout = async (client: Client, about: About): Promise<LogCallValues> =>
  Object.assign({ ...EMPTY_LOG_CALL }, ...(await partsOf(client, about))) as LogCallValues
