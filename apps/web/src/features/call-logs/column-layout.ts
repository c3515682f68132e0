/** Each column's room in the grid of a row, and what people call it. */
const COLUMNS = {
  select: { track: '1.25rem', name: 'Selected' },
  when: { track: '5.5rem', name: 'When' },
  who: { track: 'minmax(0, 1.4fr)', name: 'Who' },
  number: { track: 'minmax(0, 16.25rem)', name: 'Number' },
  outcome: { track: '7rem', name: 'Outcome' },
  duration: { track: '4.25rem', name: 'Duration' },
  rep: { track: '2rem', name: 'Rep' },
  direction: { track: '5rem', name: 'Direction' },
  subject: { track: 'minmax(0, 0.8fr)', name: 'Subject' },
  note: { track: 'minmax(0, 1.1fr)', name: 'Note' },
  deal: { track: 'minmax(0, 0.8fr)', name: 'Deal or lead' },
} as const
export type CallColumn = keyof typeof COLUMNS

const ALL = Object.keys(COLUMNS) as CallColumn[]
const FIXED: readonly CallColumn[] = ['select', 'who', 'number']

/** The columns that one can choose, with their names. */
export const CHOOSABLE_COLUMNS = ALL.filter((id) => !FIXED.includes(id)).map((id) => ({ id, name: COLUMNS[id].name }))

// From the narrowest screen that has columns: what is shown where nobody has chosen.
const NARROW: readonly CallColumn[] = [...FIXED, 'when', 'outcome', 'duration', 'rep']
const MIDDLE: readonly CallColumn[] = [...NARROW, 'note']
const WIDE: readonly CallColumn[] = [...MIDDLE, 'deal']

const template = (shown: readonly CallColumn[]): string =>
  ALL.filter((id) => shown.includes(id))
    .map((id) => COLUMNS[id].track)
    .join(' ')

/** Which columns to draw, and their grids by the width of the screen. Null: nobody has chosen, so what fits is shown. */
export const columnLayout = (chosen: readonly string[] | null) => {
  const shown = (fitting: readonly CallColumn[]) =>
    chosen ? ALL.filter((id) => FIXED.includes(id) || chosen.includes(id)) : fitting
  return {
    visibility: Object.fromEntries(ALL.map((id) => [id, shown(WIDE).includes(id)])),
    style: {
      '--columns-narrow': template(shown(NARROW)),
      '--columns-middle': template(shown(MIDDLE)),
      '--columns-wide': template(shown(WIDE)),
    },
    shown: shown(WIDE).filter((id) => !FIXED.includes(id)),
  }
}
