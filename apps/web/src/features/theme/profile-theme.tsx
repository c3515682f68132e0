'use client'

import { useTheme } from 'next-themes'
import { useEffect, useEffectEvent } from 'react'

/** Brings this browser to the theme of the profile: it may have been chosen in another. */
export const ProfileTheme = ({ theme }: { theme: string | null }) => {
  const { theme: here, setTheme } = useTheme()
  const bringTo = useEffectEvent((name: string) => {
    if (here !== name) setTheme(name)
  })
  useEffect(() => bringTo(theme ?? 'system'), [theme])
  return null
}
