import type { ViewParams } from './call-list-params.ts'

/** What changes about a view: null takes a parameter away. */
export type ViewChanges = Partial<{ [K in keyof ViewParams]: ViewParams[K] | null }>

export interface FilterEditorProps {
  readonly view: ViewParams
  readonly onChange: (changes: ViewChanges) => void
  readonly onDone: () => void
}

/** Adds a value to those chosen, or takes it away; null: none is left. */
export const toggled = <T>(values: readonly T[] | null, value: T): T[] | null => {
  const others = values?.filter((other) => other !== value) ?? []
  if (others.length === (values?.length ?? 0)) return [...others, value]
  return others.length > 0 ? others : null
}
