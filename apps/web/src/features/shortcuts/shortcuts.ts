/** Every key that does something, for the sheet that lists them. */
export const SHORTCUTS = [
  { keys: ['C'], does: 'Log a call' },
  { keys: ['J', '↓'], does: 'Next call' },
  { keys: ['K', '↑'], does: 'Previous call' },
  { keys: ['Enter'], does: 'Open the call' },
  { keys: ['Esc'], does: 'Go back, or close what is open' },
  { keys: ['1', '–', '6'], does: 'Choose the outcome, while logging a call' },
  { keys: ['Ctrl', 'Enter'], does: 'Send the form (⌘ on a Mac)' },
  { keys: ['G', 'I'], does: 'Go to a section: its letter stands beside it' },
  { keys: ['1', '–', '9'], does: 'Link to that person, in the inbox' },
  { keys: ['N'], does: 'New person, in the inbox and on a list' },
  { keys: ['/'], does: 'Search the list' },
  { keys: ['G', 'S'], does: 'Go to the settings' },
  { keys: ['?'], does: 'Show these shortcuts' },
] as const
