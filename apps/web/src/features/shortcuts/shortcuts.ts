import { PLACES } from '@/features/app-frame/places.ts'

interface ShortcutGroup {
  /** Where these keys do something. */
  readonly place: string
  readonly shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

/** Every key that does something, for the sheet that lists them. */
export const SHORTCUT_GROUPS: readonly ShortcutGroup[] = [
  {
    place: 'Everywhere',
    shortcuts: [
      { keys: ['Ctrl', 'K'], does: 'Search and commands (⌘ on a Mac)' },
      { keys: ['C'], does: 'Log a call' },
      { keys: ['Esc'], does: 'Go back, or close what is open' },
      { keys: ['?'], does: 'Show these shortcuts' },
    ],
  },
  {
    place: 'Lists',
    shortcuts: [
      { keys: ['/'], does: 'Search the list' },
      { keys: ['N'], does: 'New record, except in calls' },
      { keys: ['P'], does: 'Plan an activity, on the page of a record' },
    ],
  },
  {
    place: 'Calls',
    shortcuts: [
      { keys: ['J', '↓'], does: 'Next call' },
      { keys: ['K', '↑'], does: 'Previous call' },
      { keys: ['Enter'], does: 'Open the call' },
      { keys: ['X'], does: 'Select the call' },
      { keys: ['F'], does: 'Filter calls' },
    ],
  },
  {
    place: 'A call',
    shortcuts: [
      { keys: ['E'], does: 'Edit the call' },
      { keys: ['Space'], does: 'Play or pause the recording' },
      { keys: ['←', '→'], does: 'Back or forward 5 seconds' },
      { keys: ['[', ']'], does: 'Slower or faster' },
    ],
  },
  {
    place: 'Forms',
    shortcuts: [
      { keys: ['Ctrl', 'Enter'], does: 'Send the form (⌘ on a Mac)' },
      { keys: ['1', '–', '6'], does: 'Choose the outcome of a call' },
    ],
  },
  {
    place: 'Inbox',
    shortcuts: [
      { keys: ['1', '–', '9'], does: 'Link to that person' },
      { keys: ['N'], does: 'New person' },
    ],
  },
  {
    place: 'Go to',
    shortcuts: [
      ...PLACES.map(({ key, label }) => ({ keys: ['G', key], does: label })),
      { keys: ['G', 'S'], does: 'Settings' },
    ],
  },
]
