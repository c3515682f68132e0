/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as CSS grids, the elements of a table lose their meaning in some browsers unless it is said again. */
const COLUMNS = [
  ['when', 'When'],
  ['who', 'Who'],
  ['number', 'Number'],
  ['outcome', 'Outcome'],
  ['duration', 'Duration'],
  ['rep', 'Rep'],
  ['note', 'Note'],
  ['deal', 'Deal or lead'],
] as const

/** The names of the columns. They stay while the rows scroll; on a phone, where rows are cards, only screen readers have them. */
export const CallTableHeader = () => (
  <thead role="rowgroup" className="call-table-header">
    <tr role="row" className="call-row">
      {COLUMNS.map(([column, name]) => (
        <th key={column} role="columnheader" scope="col" data-column={column}>
          {name}
        </th>
      ))}
    </tr>
  </thead>
)
