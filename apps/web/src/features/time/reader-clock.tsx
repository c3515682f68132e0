'use client'

import { useFormatter } from 'next-intl'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'

import { dayOf } from '@/lib/time/day.ts'
import { formatWhen, type TimeReader } from '@/lib/time/format-when.ts'
import { TIME_ZONE_COOKIE } from '@/lib/time/time-zone.ts'

interface ServerClock {
  /** When the server rendered the page, in milliseconds since 1970. */
  readonly now: number
  /** The zone the server rendered it in: the reader's, as far as it knew. */
  readonly timeZone: string
  /** The zone that the reader chose in their profile; null: the browser's own. */
  readonly chosenZone: string | null
}

const TICK_MS = 15_000
const ONE_YEAR_S = 31_536_000

const ServerClockContext = createContext<ServerClock>({ now: 0, timeZone: 'UTC', chosenZone: null })

let now = Date.now()
const listeners = new Set<() => void>()
let ticking: ReturnType<typeof setInterval> | undefined

// Kept: every row of a list asks for it, and making a format to know it takes longer than all else that a row does.
let zone: string | undefined
const browserZone = () => (zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone)

const tick = () => {
  now = Date.now()
  // Who travels with the page open is in another zone now.
  zone = undefined
  for (const listener of listeners) listener()
}

const onEachTick = (listener: () => void) => {
  listeners.add(listener)
  if (!ticking) {
    now = Date.now()
    ticking = setInterval(tick, TICK_MS)
    document.addEventListener('visibilitychange', tick)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
    document.removeEventListener('visibilitychange', tick)
  }
}

const never = () => () => {}

/** The reader's time zone: the one of their profile; else on hydration what the server assumed, then the browser's. */
export const useTimeZone = (): string => {
  const { timeZone, chosenZone } = useContext(ServerClockContext)
  return useSyncExternalStore(
    never,
    () => chosenZone ?? browserZone(),
    () => timeZone,
  )
}

/** In which language and zone the reader reads times. */
export const useTimeReader = (): TimeReader => {
  const format = useFormatter()
  const timeZone = useTimeZone()
  return useMemo(() => ({ format, timeZone }), [format, timeZone])
}

/** The reader's day (`YYYY-MM-DD`): the next one, once it has begun. */
export const useToday = (): string => {
  const server = useContext(ServerClockContext)
  const timeZone = useTimeZone()
  return useSyncExternalStore(
    onEachTick,
    () => dayOf(now, timeZone),
    () => dayOf(server.now, server.timeZone),
  )
}

/** When an instant (ISO 8601) was, in words that stay true as time goes by. Renders again only when the words change. */
export const useWhen = (instant: string): string => {
  const server = useContext(ServerClockContext)
  const reader = useTimeReader()
  return useSyncExternalStore(
    onEachTick,
    () => formatWhen(instant, now, reader),
    () => formatWhen(instant, server.now, { format: reader.format, timeZone: server.timeZone }),
  )
}

/**
 * Lets times below it render the same on the server and on hydration, and tells the server the reader's zone for the
 * next request.
 */
export const ReaderClock = ({ children, ...server }: ServerClock & { children: ReactNode }) => {
  useEffect(() => {
    document.cookie = `${TIME_ZONE_COOKIE}=${encodeURIComponent(browserZone())}; path=/; max-age=${ONE_YEAR_S}; samesite=lax`
  }, [])
  return <ServerClockContext value={server}>{children}</ServerClockContext>
}
