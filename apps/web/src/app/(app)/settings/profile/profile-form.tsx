'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { UpdateProfile } from '@callbook/schema'
import { useMutation } from '@tanstack/react-query'
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
import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

const ProfileValues = z.object({ name: UpdateProfile.shape.name.unwrap(), time_zone: z.string() })

/** Name and time zone. */
export const ProfileForm = ({ user, zones }: { user: Session['user']; zones: readonly string[] }) => {
  const trpc = useTRPC()
  const router = useRouter()
  const update = useMutation(trpc.profile.update.mutationOptions())
  const form = useForm({
    resolver: zodResolver(ProfileValues),
    defaultValues: { name: user.name, time_zone: user.time_zone ?? '' },
  })
  const { errors } = form.formState

  const submit = form.handleSubmit(async ({ name, time_zone }) => {
    const saved = await update.mutateAsync({ name, time_zone: time_zone || null }).catch(() => null)
    if (!saved) return
    form.reset({ name: saved.profile.name, time_zone: saved.profile.time_zone ?? '' })
    // The frame and every time on the page follow.
    router.refresh()
    toast.success('Saved')
  })

  return (
    <form noValidate className="grid max-w-100 gap-4" onSubmit={(event) => void submit(event)}>
      {update.error && <Banner>{errorText(update.error)}</Banner>}
      <Field label="Name" error={sentence(errors.name?.message)}>
        {(control) => <Input {...control} {...form.register('name')} dir="auto" autoComplete="name" />}
      </Field>
      <div>
        <p className="text-sm font-medium">E-mail</p>
        <p className="break-all text-ink-2">{user.email}</p>
      </div>
      <Field label="Time zone" hint="Times are shown in it, to you alone.">
        {(control) => (
          <NativeSelect {...control} {...form.register('time_zone')}>
            <option value="">As the browser</option>
            <ZoneOptions zones={zones} chosen={user.time_zone} />
          </NativeSelect>
        )}
      </Field>
      <Button type="submit" variant="primary" disabled={update.isPending} className="justify-self-start">
        {update.isPending ? 'Saving…' : 'Save'}
      </Button>
    </form>
  )
}
