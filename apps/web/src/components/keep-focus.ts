import { type FocusPlace, focusPlace } from './ui/focus-place.ts'

const isDialog = (element: Element): boolean => element.matches('[role=dialog], [role=alertdialog]')

/**
 * Keeps the keyboard where somebody was when what they were at goes away: a row that is deleted, a button that is gone
 * once it has done its work, a page. A browser would let them begin again at the top. Whoever clicks beside everything
 * has left by themselves.
 */
export const keepFocus = (): void => {
  let place: FocusPlace | undefined
  let placeInPage: FocusPlace | undefined
  let waiting = false

  const isLost = (): boolean => {
    const active = document.activeElement
    if (!place || place.element.matches('body')) return false
    if (!active || active === document.body) return true
    // A dialog takes the keyboard itself when what had it in there goes away.
    return isDialog(active) && active !== place.element && !place.element.isConnected
  }
  const look = () => {
    waiting = false
    if (!place || !isLost()) return
    // It does something, and is back in a moment.
    if (place.element.isConnected && place.element.matches(':disabled')) return
    place.focus(placeInPage && (() => placeInPage?.focus()))
  }
  const lookSoon = () => {
    if (waiting || !isLost()) return
    waiting = true
    // Whoever knows better where to go on does so first.
    requestAnimationFrame(() => requestAnimationFrame(look))
  }

  const remember = (element: Element) => {
    if (isDialog(element) && place && !place.element.isConnected) {
      lookSoon()
      return
    }
    place = focusPlace(element)
    if (element.closest('main')) placeInPage = place
  }
  remember(document.activeElement ?? document.body)
  document.addEventListener('focusin', ({ target }) => target instanceof Element && remember(target))
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !place?.element.contains(target)) place = undefined
  })
  new MutationObserver(lookSoon).observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled', 'hidden'],
  })
}
