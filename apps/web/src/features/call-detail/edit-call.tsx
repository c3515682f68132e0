'use client'

import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input, Textarea } from '@/components/ui/input.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { ModKey } from '@/components/ui/mod-key.tsx'
import { OutcomeChoice } from '@/features/log-call/outcome-choice.tsx'
import { RecordField } from '@/features/search/record-field.tsx'
import { isFormatted } from '@/lib/note-text.ts'

import type { DetailedCall } from './detailed-call.ts'
import { changesOf, editValues, type EditValues, withChanges } from './edit-values.ts'
import { useUpdateCall } from './use-update-call.ts'

interface EditCallProps {
  readonly call: DetailedCall
  readonly onDone: () => void
}

/** Changes a call in place. The keyboard begins in the note, which is changed most. */
const EditCall = ({ call, onDone }: EditCallProps) => {
  const [values, setValues] = useState(() => editValues(call))
  const update = useUpdateCall()
  const note = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    note.current?.focus()
    note.current?.setSelectionRange(note.current.value.length, note.current.value.length)
  }, [])

  const set = (changed: Partial<EditValues>) => setValues((old) => ({ ...old, ...changed }))

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
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

  const loses = isFormatted(call.note ?? '')
  return (
    // The keys are shortcuts on top of controls that all work without them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      aria-label="Edit the call"
      className="grid gap-4 border-t border-line pt-4"
      onKeyDown={onKeyDown}
      onSubmit={onSubmit}
    >
      <OutcomeChoice value={values.outcome} onChange={(outcome) => set({ outcome })} error={undefined} />
      <Field label="Subject">
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
      <Field
        label="Note"
        hint={loses ? 'This note has formatting. Changing its words here makes it plain text.' : undefined}
      >
        {(props) => (
          <Textarea
            {...props}
            ref={note}
            dir="auto"
            value={values.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        <RecordField label="Person" kinds={['person']} value={values.person} onChange={(person) => set({ person })} />
        <RecordField
          label="Organization"
          kinds={['organization']}
          value={values.organization}
          onChange={(organization) => set({ organization })}
        />
      </div>
      <RecordField
        label="Deal or lead"
        kinds={['deal', 'lead']}
        value={values.deal_or_lead}
        onChange={(either) => set({ deal_or_lead: either })}
      />
      <div className="flex justify-end gap-2">
        <Button variant="quiet" onClick={onDone}>
          Cancel
          <Kbd className="max-md:hidden">Esc</Kbd>
        </Button>
        <Button type="submit" variant="primary">
          Save
          <Kbd className="max-md:hidden">
            <ModKey />↵
          </Kbd>
        </Button>
      </div>
    </form>
  )
}

export default EditCall
