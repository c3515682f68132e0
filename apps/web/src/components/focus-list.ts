/** To the list of the page: the row that Tab would stop at. Whether there is one. */
export const focusList = (): boolean => {
  const row = document.querySelector<HTMLElement>('main [role=table] a[tabindex="0"]')
  row?.focus({ preventScroll: true })
  return row !== null
}
