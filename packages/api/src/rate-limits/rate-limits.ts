import type { PrismaClient } from '@callbook/db'

import type { Actor } from '../context.ts'
import { BURST_WINDOW_SECONDS, type BurstVerdict, BurstWindows } from './burst-windows.ts'
import { DailyBudgets } from './daily-budgets.ts'
import { secondsLeftOfDay } from './lease-budget.ts'

/** Requests of one token in a window, with the factor 1: those of Pipedrive's smallest plan. */
const BURST = { api_token: 20, oauth: 80, search: 10 }

/** How many times the limits of Pipedrive's smallest plan apply unless told: no normal installation meets them. */
export const DEFAULT_RATE_LIMIT_FACTOR = 10_000

/** `off`: nobody is limited. */
export type RateLimitConfig = 'off' | { readonly factor: number; readonly now?: () => number }

/** What a request asks for. */
export interface Demand {
  /** Tokens of the daily budget. */
  readonly cost: number
  readonly is_search: boolean
}

export interface RateVerdict {
  readonly burst: BurstVerdict
  /** Absent when the request is not let through already. */
  readonly daily?: { readonly limit: number; readonly remaining: number }
  /** Whole seconds to wait. Absent: the request is let through. */
  readonly retry_after?: number
}

/** Pipedrive's two limits: requests of a token in two seconds, and tokens of a company in a day. */
export class RateLimits {
  readonly #windows: Readonly<Record<keyof typeof BURST, BurstWindows>>
  readonly #budgets: DailyBudgets
  readonly #now: () => number

  constructor(prisma: PrismaClient, { factor, now = Date.now }: Exclude<RateLimitConfig, 'off'>) {
    const windowsOf = (requests: number) => new BurstWindows(Math.max(1, Math.floor(requests * factor)))
    this.#windows = {
      api_token: windowsOf(BURST.api_token),
      oauth: windowsOf(BURST.oauth),
      search: windowsOf(BURST.search),
    }
    this.#budgets = new DailyBudgets(prisma, { factor, now })
    this.#now = now
  }

  /** What is told to a request that nobody is known to have sent. */
  get unused(): BurstVerdict {
    const { limit } = this.#windows.api_token
    return { allowed: true, limit, remaining: limit, reset: BURST_WINDOW_SECONDS }
  }

  /** Counts a request, and spends what it costs if it is let through. Nothing for a browser's session, which has no token. */
  async take({ company_id, credential }: Actor, { cost, is_search }: Demand): Promise<RateVerdict | null> {
    if (!credential) return null
    const burst = await this.#windows[is_search ? 'search' : credential.kind].count(
      `${credential.kind} ${credential.id}`,
    )
    if (!burst.allowed) return { burst, retry_after: burst.reset }
    const { allowed, ...daily } = await this.#budgets.spend(company_id, cost)
    return { burst, daily, ...(!allowed && { retry_after: secondsLeftOfDay(this.#now()) }) }
  }

  /** Gives back what this process had set aside. */
  close(): Promise<void> {
    return this.#budgets.close()
  }
}
