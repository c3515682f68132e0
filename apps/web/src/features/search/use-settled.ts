'use client'

import { useEffect, useState } from 'react'

/** A value once it has stopped changing for a while (milliseconds). */
export const useSettled = <T>(value: T, delay: number): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return settled
}
