import { isTyping } from './use-shortcut.ts'

// A field that is not there by then does not come.
const LONGEST_MS = 4000

let stopKeeping: (() => void) | undefined

/**
 * After the key that opens something to type in: what is typed before its field is there waits, and is in it then. Else
 * the beginning of a name would be lost, or be shortcuts.
 */
export const keepTypedKeys = (): void => {
  stopKeeping?.()
  let typed = ''
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') stopKeeping?.()
    if (event.key.length !== 1 || event.metaKey || event.ctrlKey || event.altKey) return
    event.preventDefault()
    event.stopImmediatePropagation()
    typed += event.key
  }
  const onFocusIn = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.matches('input, textarea, select, [contenteditable=true]')) return
    stopKeeping?.()
    if (typed === '' || !isTyping(target) || !target.closest('[role=dialog]')) return
    // As if by the keyboard, so that the field hears of it; once whoever gives it the keyboard is done.
    queueMicrotask(() => document.execCommand('insertText', false, typed))
  }
  const stop = () => {
    clearTimeout(timer)
    document.removeEventListener('keydown', onKeyDown, { capture: true })
    document.removeEventListener('focusin', onFocusIn)
    document.removeEventListener('pointerdown', stop)
  }
  const timer = setTimeout(stop, LONGEST_MS)
  stopKeeping = stop
  document.addEventListener('keydown', onKeyDown, { capture: true })
  document.addEventListener('focusin', onFocusIn)
  document.addEventListener('pointerdown', stop)
}
