import type { CallDirection } from '@callbook/schema'

/** All of them. Not the schema's own list, which a browser would load all schemas for. */
export const DIRECTIONS = ['inbound', 'outbound', 'unknown'] as const satisfies readonly CallDirection[]
