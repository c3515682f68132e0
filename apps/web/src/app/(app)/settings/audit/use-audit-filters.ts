'use client'

import { parseAsInteger, parseAsString, useQueryStates } from 'nuqs'

/** The filters of the audit trail, in the address. Days are the reader's, `to` included. */
export const useAuditFilters = () =>
  useQueryStates({ user: parseAsInteger, kind: parseAsString, from: parseAsString, to: parseAsString })

export type AuditFilters = ReturnType<typeof useAuditFilters>[0]
export type SetAuditFilters = (filters: Partial<AuditFilters>) => unknown

export const NO_FILTERS: AuditFilters = { user: null, kind: null, from: null, to: null }
