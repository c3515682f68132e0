/** Every key that does something, for the sheet that lists them. */
export const SHORTCUTS = [
  { keys: ['C'], does: 'Log a call' },
  { keys: ['J', '↓'], does: 'Next call' },
  { keys: ['K', '↑'], does: 'Previous call' },
  { keys: ['Enter'], does: 'Open the call' },
  { keys: ['X'], does: 'Select the call' },
  { keys: ['/'], does: 'Search calls' },
  { keys: ['F'], does: 'Filter calls' },
  { keys: ['Esc'], does: 'Go back, or close what is open' },
  { keys: ['1', '–', '6'], does: 'Choose the outcome, while logging a call' },
  { keys: ['Ctrl', 'Enter'], does: 'Send the form (⌘ on a Mac)' },
  { keys: ['?'], does: 'Show these shortcuts' },
] as const
