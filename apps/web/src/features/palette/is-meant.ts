import type { PaletteCommand } from './use-palette-commands.ts'

// Letters of every script, with their marks.
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/u

/** Whether a command is meant: each word typed begins one of its own. Names of people are typed here, too. */
export const isMeant = ({ group, label }: Pick<PaletteCommand, 'group' | 'label'>, typed: string): boolean => {
  const words = `${group} ${label}`.toLowerCase().split(BETWEEN_WORDS)
  const asked = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return asked.every((part) => words.some((word) => word.startsWith(part)))
}
