'use client'

import { Field } from '@/components/ui/field.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'

import { type ColumnMapping, IMPORT_FIELDS, LABELS, REQUIRED_FIELDS } from './import-fields.ts'

interface MappingFieldsProps {
  readonly columns: readonly string[]
  readonly mapping: ColumnMapping
  readonly onChange: (mapping: ColumnMapping) => void
}

/** Which column of the file holds which field. */
export const MappingFields = ({ columns, mapping, onChange }: MappingFieldsProps) => (
  <fieldset className="grid gap-3 md:grid-cols-3">
    <legend className="mb-2 text-sm font-medium">Which column holds what?</legend>
    {IMPORT_FIELDS.map((field) => (
      <Field key={field} label={LABELS[field]} optional={!REQUIRED_FIELDS.includes(field)}>
        {(control) => (
          <NativeSelect
            {...control}
            value={mapping[field] ?? ''}
            onChange={({ target }) => {
              const { [field]: _, ...others } = mapping
              onChange(target.value ? { ...others, [field]: target.value } : others)
            }}
          >
            <option value="">None</option>
            {columns.map((column) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
    ))}
  </fieldset>
)
