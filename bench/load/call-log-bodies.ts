import type { AddCallLogWire } from '@callbook/schema'

import type { World } from '../world/seed-world.ts'

const NOTE = '<p>Asked for the offer again, wants it by Thursday.<br>Call back after the board meeting.</p>'
const BODIES = 200

const at = (list: readonly number[], index: number): number => {
  const id = list[index % list.length]
  if (id === undefined) throw new Error('The world is empty')
  return id
}

// What dialers send: mostly a known person, often with the deal at hand; else only the numbers.
const links = ({ person_ids, org_ids, deal_ids }: World, n: number): Partial<AddCallLogWire> => {
  if (n % 4 === 3) return {}
  const person_id = at(person_ids, n)
  return n % 4 === 2 ? { person_id, org_id: at(org_ids, n) } : { person_id, deal_id: at(deal_ids, n) }
}

/** The bodies that are posted round and round: half with a person and a deal, a quarter with a person and an organization. */
export const callLogBodies = (world: World): string[] =>
  Array.from({ length: BODIES }, (_, n) => {
    const minute = String(n % 60).padStart(2, '0')
    const body: AddCallLogWire = {
      outcome: n % 3 === 0 ? 'no_answer' : 'connected',
      from_phone_number: '+3725550100',
      to_phone_number: `+37255501${String(n % 100).padStart(2, '0')}`,
      start_time: `2026-01-31 09:${minute}:00`,
      end_time: `2026-01-31 09:${minute}:41`,
      duration: '41',
      subject: `Follow-up ${n}`,
      note: NOTE,
      ...links(world, n),
    }
    return JSON.stringify(body)
  })
