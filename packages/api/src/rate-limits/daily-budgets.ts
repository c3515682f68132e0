import type { PrismaClient } from '@callbook/db'

import { giveBack, leaseBudget, utcDay } from './lease-budget.ts'

/** How long a spent budget is believed to be spent: others may give back what they did not need. */
const BELIEVED_SPENT_FOR_MS = 1_000

interface Lease {
  readonly day: number
  /** The company's whole budget, as it was told last. */
  total: number
  /** What no process had taken yet, as it was told last. */
  untaken: number
  /** What this process may still spend. */
  left: number
  /** What it took beyond the budget: given back with the rest, to keep the sum right. */
  beyond: number
  /** Until when it need not ask again. */
  spentUntil: number
}

/** What a company may still spend today. `remaining` does not know what other processes have taken since it asked last. */
export interface BudgetVerdict {
  readonly allowed: boolean
  readonly limit: number
  readonly remaining: number
}

/**
 * The companies' daily budgets, shared by all processes on one database. Each process takes a hundredth of a budget at
 * a time and spends that in memory, so that hardly a request asks the database. A day ends at midnight UTC.
 */
export class DailyBudgets {
  readonly #prisma: PrismaClient
  readonly #factor: number
  readonly #now: () => number
  readonly #leases = new Map<number, Lease>()
  /** Requests that came while a lease was under way wait for it. */
  readonly #asking = new Map<number, Promise<Lease>>()

  constructor(prisma: PrismaClient, { factor, now = Date.now }: { factor: number; now?: () => number }) {
    this.#prisma = prisma
    this.#factor = factor
    this.#now = now
  }

  /** Spends `cost` of a company's budget, or nothing when there is not as much. */
  async spend(company_id: number, cost: number): Promise<BudgetVerdict> {
    let lease = this.#current(company_id)
    // Whoever comes second may find the lease that it waited for spent.
    while (!lease || lease.left < cost) {
      if (lease && this.#now() < lease.spentUntil) return verdictOf(lease, false)
      lease = await this.#ask(company_id, cost)
    }
    lease.left -= cost
    return verdictOf(lease, true)
  }

  /** Gives back what is left of the leases. Nothing may be spent any more. */
  async close(): Promise<void> {
    const unspent = [...this.#leases].flatMap(([company_id, { day, left, beyond }]) =>
      left + beyond > 0 ? [{ company_id, day, tokens: left + beyond }] : [],
    )
    this.#leases.clear()
    if (unspent.length > 0) await giveBack(this.#prisma, unspent)
  }

  #current(company_id: number): Lease | undefined {
    const lease = this.#leases.get(company_id)
    return lease?.day === utcDay(this.#now()) ? lease : undefined
  }

  #ask(company_id: number, least: number): Promise<Lease> {
    const known = this.#asking.get(company_id)
    if (known) return known
    const asking = this.#lease(company_id, least).finally(() => this.#asking.delete(company_id))
    this.#asking.set(company_id, asking)
    return asking
  }

  async #lease(company_id: number, least: number): Promise<Lease> {
    const now = this.#now()
    const day = utcDay(now)
    const { total, before, granted, taken } = await leaseBudget(this.#prisma, {
      company_id,
      day,
      factor: this.#factor,
      least,
    })
    const known = this.#leases.get(company_id)
    const lease = known?.day === day ? known : { day, total, untaken: 0, left: 0, beyond: 0, spentUntil: 0 }
    lease.total = total
    lease.untaken = before - granted
    lease.left += granted
    lease.beyond += taken - granted
    if (lease.untaken === 0) lease.spentUntil = now + BELIEVED_SPENT_FOR_MS
    this.#leases.set(company_id, lease)
    return lease
  }
}

const verdictOf = ({ total, untaken, left }: Lease, allowed: boolean): BudgetVerdict => ({
  allowed,
  limit: total,
  remaining: untaken + left,
})
