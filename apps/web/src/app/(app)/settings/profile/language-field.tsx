'use client'

import { useExtracted } from 'next-intl'
import type { ComponentProps } from 'react'

import { Field } from '@/components/ui/field.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'

interface LanguageFieldProps extends Omit<ComponentProps<'select'>, 'children'> {
  readonly options: readonly (readonly [locale: string, name: string])[]
}

/** The language to read in. Without a choice there is nothing to show. */
export const LanguageField = ({ options, ...select }: LanguageFieldProps) => {
  const t = useExtracted()
  if (options.length === 0) return null
  return (
    <Field
      label={t('Language')}
      hint={t('To you alone. What phone systems write, and why the server refuses something, stays in English.')}
    >
      {(control) => (
        <NativeSelect {...control} {...select}>
          <option value="">{t('As the browser')}</option>
          {options.map(([locale, name]) => (
            <option key={locale} value={locale} lang={locale} translate="no">
              {name}
            </option>
          ))}
        </NativeSelect>
      )}
    </Field>
  )
}
