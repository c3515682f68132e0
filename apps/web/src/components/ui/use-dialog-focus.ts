'use client'

import { useRef } from 'react'

import { firstField, type FocusPlace, focusPlace } from './focus-place.ts'

/**
 * For the content of a dialog: the keyboard begins in its first field, where it has one, and goes back to what opened
 * it. Radix knows that only of its own triggers, and a dialog here may open by a key, a menu or the address.
 */
export const useDialogFocus = () => {
  const opener = useRef<FocusPlace>(undefined)
  return {
    onOpenAutoFocus: (event: Event) => {
      opener.current = focusPlace(document.activeElement ?? document.body)
      const field = event.currentTarget instanceof Element ? firstField(event.currentTarget) : undefined
      if (!field) return
      event.preventDefault()
      field.focus()
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      opener.current?.focus()
    },
  }
}
