'use client'

import { useQueryStates } from 'nuqs'

import { VIEW_PARAMS, type ViewParams } from './call-list-params.ts'
import type { ViewChanges } from './filter-editing.ts'

/** The view that the address describes, and the way to change it: Back goes to the one before. */
export const useView = (): readonly [ViewParams, (changes: ViewChanges) => void] => {
  const [view, setView] = useQueryStates(VIEW_PARAMS, { history: 'push' })
  return [view, (changes) => void setView(changes)]
}
