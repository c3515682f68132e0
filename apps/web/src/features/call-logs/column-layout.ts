/** Each column's room in the grid of a row. */
const COLUMNS = {
  select: '1.25rem',
  when: '5.5rem',
  who: 'minmax(0, 1.4fr)',
  number: 'minmax(0, 16.25rem)',
  // Wider in languages with longer words: see globals.css.
  outcome: 'var(--outcome-column, 7rem)',
  duration: '4.25rem',
  rep: '2rem',
  direction: '5rem',
  subject: 'minmax(0, 0.8fr)',
  note: 'minmax(0, 1.1fr)',
  deal: 'minmax(0, 0.8fr)',
} as const
export type CallColumn = keyof typeof COLUMNS
/** A column whose header says a name: not that of the check boxes. */
export type NamedColumn = Exclude<CallColumn, 'select'>

const ALL = Object.keys(COLUMNS) as CallColumn[]
const FIXED: readonly CallColumn[] = ['select', 'who', 'number']

/** The columns that one can choose. */
export const CHOOSABLE_COLUMNS = ALL.filter((id): id is NamedColumn => !FIXED.includes(id))

// From the narrowest screen that has columns: what is shown where nobody has chosen.
const NARROW: readonly CallColumn[] = [...FIXED, 'when', 'outcome', 'duration', 'rep']
const MIDDLE: readonly CallColumn[] = [...NARROW, 'note']
const WIDE: readonly CallColumn[] = [...MIDDLE, 'deal']

const template = (shown: readonly CallColumn[]): string =>
  ALL.filter((id) => shown.includes(id))
    .map((id) => COLUMNS[id])
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
