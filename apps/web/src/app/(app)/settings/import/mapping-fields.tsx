'use client'

import { useExtracted } from 'next-intl'

import { Field } from '@/components/ui/field.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'

import { type ColumnMapping, IMPORT_FIELDS, REQUIRED_FIELDS } from './import-fields.ts'
import { useImportLabel } from './use-import-label.ts'

interface MappingFieldsProps {
  readonly columns: readonly string[]
  readonly mapping: ColumnMapping
  readonly onChange: (mapping: ColumnMapping) => void
}

/** Which column of the file holds which field. */
export const MappingFields = ({ columns, mapping, onChange }: MappingFieldsProps) => {
  const t = useExtracted()
  const importLabel = useImportLabel()
  return (
    <fieldset className="grid gap-3 md:grid-cols-3">
      <legend className="mb-2 text-sm font-medium">{t('Which column holds what?')}</legend>
      {IMPORT_FIELDS.map((field) => (
        <Field key={field} label={importLabel(field)} optional={!REQUIRED_FIELDS.includes(field)}>
          {(control) => (
            <NativeSelect
              {...control}
              value={mapping[field] ?? ''}
              onChange={({ target }) => {
                const { [field]: _, ...others } = mapping
                onChange(target.value ? { ...others, [field]: target.value } : others)
              }}
            >
              <option value="">{t({ message: 'None', description: 'no column of the file' })}</option>
              {columns.map((column) => (
                <option key={column} value={column} dir="auto" translate="no">
                  {column}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
      ))}
    </fieldset>
  )
}
