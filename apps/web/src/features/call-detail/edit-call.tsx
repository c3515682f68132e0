'use client'

import { useExtracted } from 'next-intl'
import { type KeyboardEvent, type SyntheticEvent, useEffect, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { ModKey } from '@/components/ui/mod-key.tsx'
import { OutcomeChoice } from '@/features/log-call/outcome-choice.tsx'
import { NoteField } from '@/features/notes/note-field.tsx'
import { useNoteError } from '@/features/notes/use-note-error.ts'
import { RecordField } from '@/features/search/record-field.tsx'
import { useSession } from '@/features/session/session-context.tsx'

import type { DetailedCall } from './detailed-call.ts'
import { forgetEditDraft, keepEditDraft, readEditDraft } from './edit-draft.ts'
import { changesOf, editValues, type EditValues, withChanges } from './edit-values.ts'
import { useUpdateCall } from './use-update-call.ts'

interface EditCallProps {
  readonly call: DetailedCall
  readonly onDone: () => void
}

/**
 * Changes a call in place. The keyboard begins in the note, which is changed most. What is not saved is kept: whoever
 * leaves by Esc, or for another call, finds it again.
 */
const EditCall = ({ call, onDone }: EditCallProps) => {
  const t = useExtracted()
  const { user } = useSession()
  const [draft, setDraft] = useState(() => readEditDraft(user.id, call.id))
  const [values, setValues] = useState<EditValues>(() => Object.assign(editValues(call), draft))
  const update = useUpdateCall()
  const noteError = useNoteError()(values.note)

  useEffect(() => keepEditDraft(user.id, call, values), [user.id, call, values])
  const close = () => {
    forgetEditDraft(user.id, call.id)
    onDone()
  }
  const startOver = () => {
    setDraft(null)
    setValues(editValues(call))
  }

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
    close()
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
      {draft && (
        <output className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2">
          {t('What you had not saved is here again.')}
          <Button variant="quiet" size="small" onClick={startOver}>
            {t('Start over')}
          </Button>
        </output>
      )}
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
      <NoteField
        key={draft ? 'draft' : 'call'}
        label={t('Note')}
        initial={values.note}
        onChange={(note) => set({ note })}
        error={noteError}
        focused
      />
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
        <Button variant="quiet" onClick={close}>
          {t('Discard changes')}
        </Button>
        <Button type="submit" variant="primary">
          {t('Save')}
          <Kbd className="max-md:hidden">
            <ModKey />↵
          </Kbd>
        </Button>
      </div>
    </form>
  )
}

export default EditCall
