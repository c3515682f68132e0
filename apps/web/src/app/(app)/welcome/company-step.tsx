'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { UpdateCompany } from '@callbook/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useExtracted } from 'next-intl'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { toast } from 'sonner'
import { z } from 'zod'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'
import { sentence } from '@/features/settings/sentence.ts'
import { ZoneOptions } from '@/features/settings/zone-options.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

const StepValues = z.object({ name: UpdateCompany.shape.name.unwrap(), country: z.string(), time_zone: z.string() })

interface CompanyStepProps {
  readonly company: { readonly name: string; readonly country: string }
  readonly timeZone: string | null
  readonly countries: readonly (readonly [code: string, name: string])[]
  readonly zones: readonly string[]
}

/** The company's name and country, and one's own time zone, which begins as the browser's. */
export const CompanyStep = ({ company, timeZone, countries, zones }: CompanyStepProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const router = useRouter()
  const queryClient = useQueryClient()
  const renaming = useMutation(trpc.company.update.mutationOptions())
  const profile = useMutation(trpc.profile.update.mutationOptions())
  const { name, country } = company
  const form = useForm({
    resolver: zodResolver(StepValues),
    defaultValues: { name, country, time_zone: timeZone ?? 'UTC' },
  })
  const { setValue, formState, register } = form
  const { errors } = formState
  useEffect(() => {
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
    if (timeZone === null && zones.includes(here)) setValue('time_zone', here)
  }, [timeZone, zones, setValue])

  const submit = form.handleSubmit(async ({ time_zone, ...values }) => {
    const saved = await renaming
      .mutateAsync(values)
      .then(() => profile.mutateAsync({ time_zone }))
      .catch(() => null)
    if (!saved) return
    await queryClient.invalidateQueries(trpc.setup.pathFilter())
    router.refresh()
    toast.success(t('Saved'))
  })
  const error = renaming.error ?? profile.error
  const pending = renaming.isPending || profile.isPending

  return (
    <form noValidate className="grid gap-4 md:grid-cols-3" onSubmit={(event) => void submit(event)}>
      {error && (
        <div className="md:col-span-3">
          <Banner>{errorText(error)}</Banner>
        </div>
      )}
      <Field label={t('Company')} error={sentence(errors.name?.message)}>
        {(control) => <Input {...control} {...register('name')} dir="auto" autoComplete="organization" />}
      </Field>
      <Field label={t('Country')} hint={t('Numbers without a country code are read as its own.')}>
        {(control) => (
          <NativeSelect {...control} {...register('country')}>
            {countries.map(([code, label]) => (
              <option key={code} value={code} translate="no">
                {label}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <Field label={t('Your time zone')}>
        {(control) => (
          <NativeSelect {...control} {...register('time_zone')}>
            <ZoneOptions zones={zones} chosen={timeZone} />
          </NativeSelect>
        )}
      </Field>
      <Button type="submit" disabled={pending} className="justify-self-start md:col-span-3">
        {pending ? t('Saving…') : t('Save')}
      </Button>
    </form>
  )
}
