'use client'

import { useMutation } from '@tanstack/react-query'
import { useTheme } from 'next-themes'

import { isTheme, type Theme } from '@/components/theme.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

/** The theme of this browser, and a way to choose another: here at once, and in one's profile for other browsers. */
export const useChosenTheme = () => {
  const trpc = useTRPC()
  const { theme, setTheme } = useTheme()
  const { mutate } = useMutation(trpc.profile.update.mutationOptions())
  const choose = (name: Theme) => {
    setTheme(name)
    mutate({ theme: name === 'system' ? null : name })
  }
  return { theme: isTheme(theme) ? theme : 'system', choose }
}
