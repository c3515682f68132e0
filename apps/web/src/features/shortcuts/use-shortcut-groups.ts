import { useExtracted } from 'next-intl'

import { PLACES } from '@/features/app-frame/places.ts'
import { usePlaceLabel } from '@/features/app-frame/use-place-label.ts'

interface ShortcutGroup {
  /** Where these keys do something. */
  readonly place: string
  /** `Ctrl` stands for the key that it is on a Mac, too. */
  readonly shortcuts: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

/** Every key that does something, for the sheet that lists them. */
export const useShortcutGroups = (): readonly ShortcutGroup[] => {
  const t = useExtracted()
  const placeLabel = usePlaceLabel()
  return [
    {
      place: t('Everywhere'),
      shortcuts: [
        { keys: ['Ctrl', 'K'], does: t('Search and commands') },
        { keys: ['C'], does: t('Log a call, on the page of a record about that') },
        { keys: ['Ctrl', 'Z'], does: t('Undo what was just done') },
        { keys: ['Esc'], does: t('Go back, or close what is open') },
        { keys: ['?'], does: t('Show these shortcuts') },
      ],
    },
    {
      place: t('Lists'),
      shortcuts: [
        { keys: ['/'], does: t('Search the list') },
        { keys: ['N'], does: t('New record, except in calls') },
        { keys: ['P'], does: t('Plan an activity, on the page of a record') },
      ],
    },
    {
      place: placeLabel('/calls'),
      shortcuts: [
        { keys: ['J', '↓'], does: t('Next call') },
        { keys: ['K', '↑'], does: t('Previous call') },
        { keys: ['Enter'], does: t('Open the call') },
        { keys: ['X'], does: t('Select the call') },
        { keys: ['F'], does: t('Filter calls') },
      ],
    },
    {
      place: t('A call'),
      shortcuts: [
        { keys: ['E'], does: t('Edit the call') },
        { keys: ['Space'], does: t('Play or pause the recording') },
        { keys: ['←', '→'], does: t('Back or forward 5 seconds') },
        { keys: ['[', ']'], does: t({ message: 'Slower or faster', description: 'how a recording is played' }) },
      ],
    },
    {
      place: t('Forms'),
      shortcuts: [
        { keys: ['Ctrl', 'Enter'], does: t('Send the form') },
        { keys: ['1', '–', '6'], does: t('Choose the outcome of a call') },
      ],
    },
    {
      place: placeLabel('/inbox'),
      shortcuts: [
        { keys: ['1', '–', '9'], does: t('Link to that person') },
        { keys: ['N'], does: t('New person') },
        { keys: ['A'], does: t('Confirm every probable match') },
      ],
    },
    {
      place: t('Go to'),
      shortcuts: [
        ...PLACES.map(({ key, href }) => ({ keys: ['G', key], does: placeLabel(href) })),
        { keys: ['G', 'S'], does: t('Settings') },
      ],
    },
  ]
}
