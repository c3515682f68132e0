'use client'

import { ChoiceList } from './choice-list.tsx'
import { type FilterEditorProps, toggled } from './filter-editing.ts'
import { DateFilter, DurationFilter, NumberFilter } from './filter-fields.tsx'
import { DIRECTION_WORDS, DIRECTIONS } from './directions.ts'
import { type FilterName, isRecordFilter } from './filter-words.ts'
import { OUTCOME_LOOKS, OUTCOMES } from './outcome-looks.ts'
import { OutcomeShape } from './outcome.tsx'
import { RecordChoices } from './record-choices.tsx'

const OUTCOME_CHOICES = OUTCOMES.map((id) => ({
  id,
  label: OUTCOME_LOOKS[id].word,
  icon: <OutcomeShape outcome={id} />,
}))
const DIRECTION_CHOICES = DIRECTIONS.map((id) => ({ id, label: DIRECTION_WORDS[id] }))
const WITH_OR_WITHOUT = [
  { id: 'with', label: 'With' },
  { id: 'without', label: 'Without' },
] as const

/** Sets one filter. */
export const FilterEditor = ({ name, ...props }: FilterEditorProps & { name: FilterName }) => {
  const { view, onChange, onDone } = props
  if (isRecordFilter(name)) return <RecordChoices name={name} {...props} />
  switch (name) {
    case 'outcome':
      return (
        <ChoiceList
          label="Outcome"
          choices={OUTCOME_CHOICES}
          selected={view.outcome ?? []}
          multiple
          onChoose={(id) => onChange({ outcome: toggled(view.outcome, id) })}
        />
      )
    case 'direction':
      return (
        <ChoiceList
          label="Direction"
          choices={DIRECTION_CHOICES}
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
          label={name === 'has_note' ? 'Note' : 'Recording'}
          choices={WITH_OR_WITHOUT}
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
