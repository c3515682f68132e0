import { SECTIONS } from '@/features/app-frame/sections.ts'

interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

/** Every key that does something, for the sheet that lists them. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['Ctrl', 'K'], does: 'Search, and everything that can be done (⌘ on a Mac)' },
  { keys: ['C'], does: 'Log a call' },
  ...SECTIONS.map(({ key, label }) => ({ keys: ['G', key], does: `Go to ${label}` })),
  { keys: ['J', '↓'], does: 'Next call' },
  { keys: ['K', '↑'], does: 'Previous call' },
  { keys: ['Enter'], does: 'Open the call' },
  { keys: ['E'], does: 'Edit the call' },
  { keys: ['Space'], does: 'Play or pause the recording' },
  { keys: ['←', '→'], does: 'Back or forward 5 seconds in the recording' },
  { keys: ['[', ']'], does: 'Slower or faster' },
  { keys: ['X'], does: 'Select the call' },
  { keys: ['/'], does: 'Search calls' },
  { keys: ['F'], does: 'Filter calls' },
  { keys: ['Esc'], does: 'Go back, or close what is open' },
  { keys: ['1', '–', '6'], does: 'Choose the outcome, while logging a call' },
  { keys: ['Ctrl', 'Enter'], does: 'Send the form (⌘ on a Mac)' },
  { keys: ['1', '–', '9'], does: 'Link to that person, in the inbox' },
  { keys: ['N'], does: 'New person, in the inbox and on a list' },
  { keys: ['P'], does: 'Plan an activity, on the page of a person, organization, deal or lead' },
  { keys: ['/'], does: 'Search the list' },
  { keys: ['G', 'S'], does: 'Go to the settings' },
  { keys: ['?'], does: 'Show these shortcuts' },
]
