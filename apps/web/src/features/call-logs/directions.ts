import type { CallDirection } from '@callbook/schema'

export const DIRECTION_WORDS = {
  inbound: 'Inbound',
  outbound: 'Outbound',
  unknown: 'Unknown',
} as const satisfies Record<CallDirection, string>

/** All of them. Not the schema's own list, which a browser would load all schemas for. */
export const DIRECTIONS = Object.keys(DIRECTION_WORDS) as CallDirection[]
