'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { UpdateProfile } from '@callbook/schema'
import { useMutation } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { toast } from 'sonner'
import { z } from 'zod'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { NativeSelect } from '@/components/ui/native-select.tsx'
import type { Session } from '@/features/session/require-session.ts'
import { sentence } from '@/features/settings/sentence.ts'
import { ZoneOptions } from '@/features/settings/zone-options.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { LanguageField } from './language-field.tsx'

const ProfileValues = z.object({ name: UpdateProfile.shape.name.unwrap(), time_zone: z.string(), locale: z.string() })

interface ProfileFormProps {
  readonly user: Session['user']
  readonly zones: readonly string[]
  /** The languages to choose from; none where there is no choice. */
  readonly languages: readonly (readonly [locale: string, name: string])[]
  /** The one that was chosen; empty: as the browser. */
  readonly language: string
}

/** Name, time zone and language. */
export const ProfileForm = ({ user, zones, languages, language }: ProfileFormProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const router = useRouter()
  const update = useMutation(trpc.profile.update.mutationOptions())
  const form = useForm({
    resolver: zodResolver(ProfileValues),
    defaultValues: { name: user.name, time_zone: user.time_zone ?? '', locale: language },
  })
  const { errors } = form.formState

  const submit = form.handleSubmit(async ({ name, time_zone, locale }) => {
    const saved = await update
      .mutateAsync({ name, time_zone: time_zone || null, ...(languages.length > 0 && { locale: locale || null }) })
      .catch(() => null)
    if (!saved) return
    form.reset({ name: saved.profile.name, time_zone: saved.profile.time_zone ?? '', locale })
    // The frame, the language and every time on the page follow.
    router.refresh()
    toast.success(t('Saved'))
  })

  return (
    <form noValidate className="grid max-w-100 gap-4" onSubmit={(event) => void submit(event)}>
      {update.error && <Banner>{errorText(update.error)}</Banner>}
      <Field label={t('Name')} error={sentence(errors.name?.message)}>
        {(control) => <Input {...control} {...form.register('name')} dir="auto" autoComplete="name" />}
      </Field>
      <div>
        <p className="text-sm font-medium">{t('E-mail')}</p>
        <p className="break-all text-ink-2">{user.email}</p>
      </div>
      <Field label={t('Time zone')} hint={t('Times are shown in it, to you alone.')}>
        {(control) => (
          <NativeSelect {...control} {...form.register('time_zone')}>
            <option value="">{t('As the browser')}</option>
            <ZoneOptions zones={zones} chosen={user.time_zone} />
          </NativeSelect>
        )}
      </Field>
      <LanguageField options={languages} {...form.register('locale')} />
      <Button type="submit" variant="primary" disabled={update.isPending} className="justify-self-start">
        {update.isPending ? t('Saving…') : t('Save')}
      </Button>
    </form>
  )
}
