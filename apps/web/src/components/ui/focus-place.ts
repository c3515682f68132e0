const FOCUSABLE = 'a[href], button, input:not([type=hidden]), select, textarea, [tabindex]:not([tabindex="-1"])'
// Of a group of radio buttons, Tab stops at the one that is checked.
const FIELD = 'input:enabled:not([type=hidden], [type=radio]:not(:checked)), select:enabled, textarea:enabled'
// What one reads stays where it is.
const STAY = { preventScroll: true }

const isUsable = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true })

const isBetween = (node: Node, previous: Node | undefined, next: Node | undefined): boolean =>
  (!previous || (previous.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) &&
  (!next || (next.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0)

const focusablesIn = (parent: Element) => [...parent.querySelectorAll<HTMLElement>(FOCUSABLE)]

/** Where one types first. */
export const firstField = (parent: Element): HTMLElement | undefined =>
  [...parent.querySelectorAll<HTMLElement>(FIELD)].find(isUsable)

/** The element itself, or what stands in it: at the same place as in what was there before, or first. */
const usableIn = (parent: Element, index = 0): HTMLElement | undefined => {
  const inside = parent.matches(FOCUSABLE) && parent instanceof HTMLElement ? [parent] : focusablesIn(parent)
  const same = inside[index]
  if (same && isUsable(same)) return same
  // Of a dialog not the button that closes it.
  const field = parent.matches('[role=dialog], [role=alertdialog]') ? firstField(parent) : undefined
  return field ?? inside.find(isUsable)
}

/** To the page itself: its heading, which says where one is. */
const focusPage = (): void => {
  const main = document.querySelector<HTMLElement>('main')
  const heading = [...(main?.querySelectorAll<HTMLElement>('h1') ?? [])].find(isUsable)
  heading?.setAttribute('tabindex', '-1')
  ;(heading ?? main)?.focus(STAY)
}

export interface FocusPlace {
  readonly element: Element
  /** Focuses it; what is nearest, once it is gone; or what `otherwise` does, where nothing of its place is left. */
  readonly focus: (otherwise?: () => void) => void
}

/** Remembers an element and what stands around it, so that the keyboard finds back when it is gone. */
export const focusPlace = (focused: Element): FocusPlace => {
  // The item of a menu is gone with the menu, whose button stays.
  const menuButton = focused.closest('[role=menu]')?.getAttribute('aria-labelledby')
  const element = (menuButton && document.getElementById(menuButton)) || focused
  const levels: { readonly node: Element; readonly siblings: readonly Element[] }[] = []
  // Not the parts of the page: beside those, its heading is the better place.
  let node = element
  while (node.parentElement && !node.parentElement.matches('main, body, html')) {
    levels.push({ node, siblings: [...node.parentElement.children] })
    node = node.parentElement
  }

  const nearest = (): HTMLElement | undefined => {
    for (const { node, siblings } of levels) {
      const parent = siblings.find(({ isConnected }) => isConnected)?.parentElement ?? null
      if (node.isConnected) {
        const inside = node === element ? undefined : usableIn(node)
        if (inside) return inside
      } else if (parent) {
        const at = siblings.indexOf(node)
        const index = node === element ? 0 : Math.max(focusablesIn(node).indexOf(element as HTMLElement), 0)
        const [before, after] = [siblings.slice(0, at).toReversed(), siblings.slice(at + 1)]
        const fresh = [...parent.children].filter((child) => !siblings.includes(child))
        const next = after.find(({ isConnected }) => isConnected)
        const previous = before.find(({ isConnected }) => isConnected)
        // What stands where it stood; or what came after it; or what is new; or what was before.
        const instead = fresh.filter((child) => isBetween(child, previous, next))
        for (const sibling of [...instead, ...after, ...fresh, ...before]) {
          const inside = sibling.isConnected ? usableIn(sibling, index) : undefined
          if (inside) return inside
        }
      }
    }
    return undefined
  }

  return {
    element,
    focus: (otherwise = focusPage) => {
      if (element instanceof HTMLElement && element !== document.body && isUsable(element)) {
        element.focus(STAY)
        return
      }
      const near = nearest()
      if (near) near.focus(STAY)
      else otherwise()
    },
  }
}
