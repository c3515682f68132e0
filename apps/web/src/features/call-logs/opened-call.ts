// Which call was opened from the list last, in this tab.
let opened: string | undefined

/** Notes that a call was opened from the list, so that going back leads to its row. */
export const noteOpenedCall = (id: string): void => {
  opened = id
}

/** Whether a call was opened from the list, which then is one step back. */
export const isOpenedCall = (id: string): boolean => opened === id

/** The call that was opened last, once. */
export const takeOpenedCall = (): string | undefined => {
  const id = opened
  opened = undefined
  return id
}
