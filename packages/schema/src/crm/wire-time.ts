import { z } from 'zod'

/** A v1 time of a CRM record: `YYYY-MM-DD HH:MM:SS`, in UTC. */
export const V1Time = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)

/** A v2 time of a CRM record: RFC 3339 in UTC, to the second. */
export const V2Time = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)

/** A day: `YYYY-MM-DD`. */
export const WireDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** An instant as v1 writes it. */
export const toV1Time = (instant: Date): string => instant.toISOString().slice(0, 19).replace('T', ' ')

/** An instant as v2 writes it. */
export const toV2Time = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`
