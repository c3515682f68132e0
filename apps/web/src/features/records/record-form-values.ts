import type { RecordKind } from '@callbook/schema'

import type { ChosenRecord } from '@/features/search/record-field.tsx'
import { textToNote } from '@/lib/note-text.ts'
import { readNumber } from '@/lib/typed-number.ts'

/** A phone number or an e-mail address as one types it. */
export interface PointValue {
  readonly value: string
  readonly label: string
}

/** What a field of a record form holds, by its kind. */
interface ValueOf {
  readonly text: string
  readonly note: string
  readonly select: string
  readonly day: string
  readonly number: string
  readonly owner: string
  readonly record: ChosenRecord | null
  readonly points: readonly PointValue[]
}
type FieldValue = ValueOf[keyof ValueOf]
export type RecordValues = Record<string, FieldValue>

interface FieldOf<Kind extends keyof ValueOf> {
  readonly kind: Kind
  /** Its name on the wire. */
  readonly name: string
  readonly label: string
  readonly optional?: boolean
  /** What to say when it is refused, where that is more than its name and the server's words: a rule over several fields. */
  readonly refusal?: string
  /** Shares its line with the field beside it. */
  readonly half?: boolean
}

/** A field of a record form. */
export type RecordFormField =
  | FieldOf<'text'>
  | FieldOf<'note'>
  | FieldOf<'day'>
  | FieldOf<'number'>
  | FieldOf<'owner'>
  | (FieldOf<'select'> & { readonly options: readonly { readonly value: string; readonly name: string }[] })
  | (FieldOf<'record'> & {
      readonly kinds: readonly RecordKind[]
      /** The wire names of other kinds than the first: the one that was chosen gets its id, the rest null. */
      readonly otherNames?: Readonly<Partial<Record<RecordKind, string>>>
    })
  | (FieldOf<'points'> & { readonly type: 'tel' | 'email' })

/** A record's id stands under the name of its kind. */
const recordOnWire = (
  { name, otherNames = {} }: Extract<RecordFormField, { kind: 'record' }>,
  value: FieldValue | undefined,
): (readonly [name: string, id: string | null])[] => {
  const record = typeof value === 'object' && value && 'id' in value ? value : null
  const chosen = record && (otherNames[record.kind] ?? name)
  return [name, ...Object.values(otherNames)].map((one) => [one, one === chosen ? (record?.id ?? null) : null])
}

const valueOnWire = (
  field: Exclude<RecordFormField, { kind: 'record' }>,
  value: FieldValue | undefined,
  locale: string,
): unknown => {
  if (field.kind === 'points') {
    const points = Array.isArray(value) ? (value as readonly PointValue[]) : []
    return points
      .filter((point) => point.value.trim() !== '')
      .map((point, index) => ({ value: point.value.trim(), label: point.label, primary: index === 0 }))
  }
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '') return field.optional ? null : undefined
  if (field.kind === 'note') return textToNote(text)
  if (field.kind === 'number') return readNumber(text, locale)
  return field.kind === 'owner' ? Number(text) : text
}

/**
 * What one typed, as the wire writes it: numbers are read as the reader's language writes them. Required fields that
 * are empty are left out, optional ones are null.
 */
export const valuesOnWire = (
  fields: readonly RecordFormField[],
  values: RecordValues,
  locale: string,
): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.name]
      return field.kind === 'record'
        ? recordOnWire(field, value)
        : [[field.name, valueOnWire(field, value, locale)] as const]
    }),
  )
