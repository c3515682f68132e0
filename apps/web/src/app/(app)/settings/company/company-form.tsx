'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { UpdateCompany } from '@callbook/schema'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useExtracted } from 'next-intl'
import { useForm } from 'react-hook-form'
import { toast } from 'sonner'
import { z } from 'zod'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'
import { sentence } from '@/features/settings/sentence.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

const CompanyValues = z.object({ name: UpdateCompany.shape.name.unwrap(), country: z.string() })

interface CompanyFormProps {
  readonly company: { readonly name: string; readonly country: string }
  readonly countries: readonly (readonly [code: string, name: string])[]
}

/** Name and country of the company. */
export const CompanyForm = ({ company, countries }: CompanyFormProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const router = useRouter()
  const update = useMutation(trpc.company.update.mutationOptions())
  const { name, country } = company
  const form = useForm({ resolver: zodResolver(CompanyValues), defaultValues: { name, country } })
  const { errors } = form.formState

  const submit = form.handleSubmit(async (values) => {
    const saved = await update.mutateAsync(values).catch(() => null)
    if (!saved) return
    form.reset({ name: saved.company.name, country: saved.company.country })
    router.refresh()
    toast.success(t('Saved'))
  })

  return (
    <form noValidate className="grid max-w-100 gap-4" onSubmit={(event) => void submit(event)}>
      {update.error && <Banner>{errorText(update.error)}</Banner>}
      <Field label={t('Name')} error={sentence(errors.name?.message)}>
        {(control) => <Input {...control} {...form.register('name')} dir="auto" autoComplete="organization" />}
      </Field>
      <Field
        label={t('Country')}
        hint={t(
          'A number without a country code is read as one of this country, from now on. Numbers that are stored stay as they were read.',
        )}
      >
        {(control) => (
          <NativeSelect {...control} {...form.register('country')}>
            {countries.map(([code, label]) => (
              <option key={code} value={code} translate="no">
                {label}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <Button type="submit" variant="primary" disabled={update.isPending} className="justify-self-start">
        {update.isPending ? t('Saving…') : t('Save')}
      </Button>
    </form>
  )
}
