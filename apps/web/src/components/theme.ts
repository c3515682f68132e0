export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

export const isTheme = (name: string | undefined): name is Theme => THEMES.some((theme) => theme === name)
