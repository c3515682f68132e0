'use client'

import { useExtracted } from 'next-intl'

import { ChoiceList } from './choice-list.tsx'
import { type FilterEditorProps, toggled } from './filter-editing.ts'
import { DateFilter, DurationFilter, NumberFilter } from './filter-fields.tsx'
import { DIRECTIONS } from './directions.ts'
import { type FilterName, isRecordFilter } from './filters.ts'
import { OUTCOMES } from './outcome-looks.ts'
import { OutcomeShape } from './outcome.tsx'
import { RecordChoices } from './record-choices.tsx'
import { useDirectionWord } from './use-direction-word.ts'
import { useFilterLabel } from './use-filter-label.ts'
import { useOutcomeWord } from './use-outcome-word.ts'

/** Sets one filter. */
export const FilterEditor = ({ name, ...props }: FilterEditorProps & { name: FilterName }) => {
  const { view, onChange, onDone } = props
  const t = useExtracted()
  const directionWord = useDirectionWord()
  const filterLabel = useFilterLabel()
  const outcomeWord = useOutcomeWord()
  if (isRecordFilter(name)) return <RecordChoices name={name} {...props} />
  switch (name) {
    case 'outcome':
      return (
        <ChoiceList
          label={filterLabel(name)}
          choices={OUTCOMES.map((id) => ({
            id,
            label: outcomeWord(id),
            icon: <OutcomeShape outcome={id} />,
          }))}
          selected={view.outcome ?? []}
          multiple
          onChoose={(id) => onChange({ outcome: toggled(view.outcome, id) })}
        />
      )
    case 'direction':
      return (
        <ChoiceList
          label={filterLabel(name)}
          choices={DIRECTIONS.map((id) => ({ id, label: directionWord(id) }))}
          selected={view.direction ? [view.direction] : []}
          onChoose={(direction) => {
            onChange({ direction })
            onDone()
          }}
        />
      )
    case 'has_recording':
    case 'has_note': {
      const value = view[name]
      return (
        <ChoiceList
          label={filterLabel(name)}
          choices={[
            { id: 'with', label: t({ message: 'With', description: 'calls that have a recording, or a note' }) },
            {
              id: 'without',
              label: t({ message: 'Without', description: 'calls that have no recording, or no note' }),
            },
          ]}
          selected={value === null ? [] : [value ? 'with' : 'without']}
          onChoose={(id) => {
            onChange({ [name]: id === 'with' })
            onDone()
          }}
        />
      )
    }
    case 'date':
      return <DateFilter {...props} />
    case 'number':
      return <NumberFilter {...props} />
    case 'duration':
      return <DurationFilter {...props} />
    case 'include_hidden':
      return null
  }
}
