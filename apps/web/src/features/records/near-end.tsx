'use client'

import { useEffect, useEffectEvent, useRef } from 'react'

/** Tells when its place comes near the screen: once, or anew with another `key`. */
export const NearEnd = ({ onNear }: { onNear: () => void }) => {
  const place = useRef<HTMLSpanElement>(null)
  const near = useEffectEvent(onNear)
  useEffect(() => {
    if (!place.current) return
    // While the browser is busy, several changes come at once; the last of them is how it is.
    const observer = new IntersectionObserver((changes) => changes.at(-1)?.isIntersecting && near(), {
      rootMargin: '0px 0px 800px 0px',
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])
  return <span ref={place} aria-hidden className="absolute" />
}
