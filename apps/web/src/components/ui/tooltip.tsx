'use client'

import { Slot } from 'radix-ui'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

const OPENS_AFTER_MS = 300
// From one to the next there is no waiting; and there is time to go from the word onto its tooltip.
const LEAVES_AFTER_MS = 150
const GAP_PX = 6
const EDGE_PX = 8

interface BubbleProps {
  readonly id: string
  readonly anchor: Element
  readonly onEnter: () => void
  readonly onLeave: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

const Bubble = ({ id, anchor, onEnter, onLeave, onClose, children }: BubbleProps) => {
  const bubble = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!bubble.current) return
    const { width, height } = bubble.current.getBoundingClientRect()
    const { left, top, bottom, width: anchorWidth } = anchor.getBoundingClientRect()
    const above = top - GAP_PX - height
    const rightmost = document.documentElement.clientWidth - width - EDGE_PX
    bubble.current.style.top = `${above < EDGE_PX ? bottom + GAP_PX : above}px`
    bubble.current.style.left = `${Math.max(EDGE_PX, Math.min(left + (anchorWidth - width) / 2, rightmost))}px`
  }, [anchor])
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && onClose()
    document.addEventListener('keydown', onKeyDown)
    window.addEventListener('scroll', onClose, { capture: true, passive: true })
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('scroll', onClose, { capture: true })
    }
  })
  return createPortal(
    <div
      ref={bubble}
      id={id}
      role="tooltip"
      className="fixed z-50 max-w-80 animate-fade-in rounded-md border border-line bg-raised px-3 py-2 text-xs text-ink shadow-float"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      {children}
    </div>,
    document.body,
  )
}

let lastShown = Number.NEGATIVE_INFINITY

/**
 * Says more about its one child, on hover and on keyboard focus. Ours, not Radix's: every row of the calls has one, and
 * what can place itself anywhere is a third of all that the page loads.
 */
export const Tooltip = ({ content, children }: { content: ReactNode; children: ReactNode }) => {
  const id = useId()
  const [anchor, setAnchor] = useState<Element>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const soon = (ms: number, next: Element | undefined) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      lastShown = performance.now()
      setAnchor(next)
    }, ms)
  }
  const close = () => {
    clearTimeout(timer.current)
    setAnchor(undefined)
  }
  return (
    <>
      <Slot.Root
        {...(anchor && { 'aria-describedby': id })}
        onPointerEnter={({ pointerType, currentTarget }) => {
          if (pointerType === 'touch') return
          soon(performance.now() - lastShown < OPENS_AFTER_MS ? 0 : OPENS_AFTER_MS, currentTarget)
        }}
        onPointerLeave={() => soon(LEAVES_AFTER_MS, undefined)}
        onPointerDown={close}
        onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && soon(0, currentTarget)}
        onBlur={close}
      >
        {children}
      </Slot.Root>
      {anchor && (
        <Bubble
          id={id}
          anchor={anchor}
          onEnter={() => clearTimeout(timer.current)}
          onLeave={() => soon(LEAVES_AFTER_MS, undefined)}
          onClose={close}
        >
          {content}
        </Bubble>
      )}
    </>
  )
}
