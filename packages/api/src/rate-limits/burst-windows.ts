import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How long a window is, in seconds: Pipedrive's two. */
export const BURST_WINDOW_SECONDS = 2

/** What a token may still do in its window. */
export interface BurstVerdict {
  readonly allowed: boolean
  readonly limit: number
  readonly remaining: number
  /** Whole seconds until the window ends. */
  readonly reset: number
}

/** Counts the requests of each token, in windows of two seconds that begin with its first request. In this process. */
export class BurstWindows {
  readonly limit: number
  readonly #limiter: RateLimiterMemory

  constructor(limit: number) {
    this.limit = limit
    this.#limiter = new RateLimiterMemory({ points: limit, duration: BURST_WINDOW_SECONDS })
  }

  /** Counts one request of this token. */
  async count(token: string): Promise<BurstVerdict> {
    try {
      return this.#verdict(await this.#limiter.consume(token), true)
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return this.#verdict(refusal, false)
      throw refusal
    }
  }

  #verdict({ remainingPoints, msBeforeNext }: RateLimiterRes, allowed: boolean): BurstVerdict {
    return {
      allowed,
      limit: this.limit,
      remaining: remainingPoints,
      reset: Math.max(1, Math.ceil(msBeforeNext / 1000)),
    }
  }
}
