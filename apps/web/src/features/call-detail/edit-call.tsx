'use client'

import { useExtracted } from 'next-intl'
import { type KeyboardEvent, type SyntheticEvent, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { OutcomeChoice } from '@/features/log-call/outcome-choice.tsx'
import { NoteField } from '@/features/notes/note-field.tsx'
import { useNoteError } from '@/features/notes/use-note-error.ts'
import { RecordField } from '@/features/search/record-field.tsx'

import type { DetailedCall } from './detailed-call.ts'
import { changesOf, editValues, type EditValues, withChanges } from './edit-values.ts'
import { useUpdateCall } from './use-update-call.ts'

interface EditCallProps {
  readonly call: DetailedCall
  readonly onDone: () => void
}

/** Changes a call in place. The keyboard begins in the note, which is changed most. */
const EditCall = ({ call, onDone }: EditCallProps) => {
  const t = useExtracted()
  const [values, setValues] = useState(() => editValues(call))
  const update = useUpdateCall()
  const noteError = useNoteError()(values.note)

  const set = (changed: Partial<EditValues>) => setValues((old) => ({ ...old, ...changed }))

  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (noteError !== undefined) {
      event.currentTarget.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
      return
    }
    const changes = changesOf(call, values)
    // Done at once: what is typed shows in place, and is taken back if the server refuses it.
    if (Object.keys(changes).length > 0) void update(call, changes, withChanges(call, changes, values))
    onDone()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      event.currentTarget.requestSubmit()
    }
  }

  return (
    // The keys are shortcuts on top of controls that all work without them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      aria-label={t('Edit the call')}
      className="grid gap-4 border-t border-line pt-4"
      onKeyDown={onKeyDown}
      onSubmit={onSubmit}
    >
      <OutcomeChoice value={values.outcome} onChange={(outcome) => set({ outcome })} error={undefined} />
      <Field label={t('Subject')}>
        {(props) => (
          <Input
            {...props}
            dir="auto"
            autoComplete="off"
            value={values.subject}
            onChange={(event) => set({ subject: event.target.value })}
          />
        )}
      </Field>
      <NoteField label={t('Note')} initial={values.note} onChange={(note) => set({ note })} error={noteError} focused />
      <div className="grid gap-4 md:grid-cols-2">
        <RecordField
          label={t('Person')}
          kinds={['person']}
          value={values.person}
          onChange={(person) => set({ person })}
        />
        <RecordField
          label={t('Organization')}
          kinds={['organization']}
          value={values.organization}
          onChange={(organization) => set({ organization })}
        />
      </div>
      <RecordField
        label={t('Deal or lead')}
        kinds={['deal', 'lead']}
        value={values.deal_or_lead}
        onChange={(either) => set({ deal_or_lead: either })}
      />
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onClick={onDone}>
          {t('Cancel')}
          <Kbd className="max-md:hidden">Esc</Kbd>
        </Button>
        <Button type="submit" variant="primary">
          {t('Save')}
          <Kbd className="max-md:hidden">⌘↵</Kbd>
        </Button>
      </div>
    </form>
  )
}

export default EditCall
