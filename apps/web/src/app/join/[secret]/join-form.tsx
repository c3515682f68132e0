'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { AcceptInvitation } from '@callbook/schema'
import { useMutation } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { authClient } from '@/features/session/auth-client.ts'
import { sentence } from '@/features/settings/sentence.ts'
import { HOME_PATH } from '@/lib/safe-return-path.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

const Newcomer = z.object({
  name: AcceptInvitation.shape.name.unwrap(),
  password: AcceptInvitation.shape.password.unwrap(),
})
const Known = z.object({ name: z.string(), password: z.string() })

interface JoinFormProps {
  readonly secret: string
  readonly email: string
  /** Whether they are signed in with the account they have. */
  readonly hasAccount: boolean
}

/** Takes the invitation, and signs in. */
export const JoinForm = ({ secret, email, hasAccount }: JoinFormProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const accept = useMutation(trpc.invitations.accept.mutationOptions())
  const form = useForm({
    resolver: zodResolver(hasAccount ? Known : Newcomer),
    defaultValues: { name: '', password: '' },
  })
  const { errors, isSubmitting } = form.formState

  const join = form.handleSubmit(async ({ name, password }) => {
    const input = hasAccount ? { secret } : { secret, name, password }
    const joined = await accept.mutateAsync(input).catch(() => null)
    if (!joined) return
    // Should signing in fail, the sign-in page is where one lands.
    if (!hasAccount) await authClient.signIn.email({ email, password }).catch(() => null)
    window.location.replace(HOME_PATH)
    await new Promise(() => {})
  })

  return (
    // Posts even before this script runs, so that a password can never end up in the address.
    <form method="post" noValidate onSubmit={(event) => void join(event)} className="grid gap-4">
      {accept.error && <Banner>{errorText(accept.error)}</Banner>}
      {!hasAccount && (
        <>
          <Field label={t('E-mail')} hint={t('You sign in with it.')}>
            {(control) => <Input {...control} type="email" value={email} readOnly autoComplete="username" />}
          </Field>
          <Field label={t('Your name')} error={sentence(errors.name?.message)}>
            {(control) => <Input {...control} {...form.register('name')} dir="auto" autoComplete="name" />}
          </Field>
          <Field
            label={t('Choose a password')}
            hint={t('At least 8 characters.')}
            error={sentence(errors.password?.message)}
          >
            {(control) => (
              <Input {...control} {...form.register('password')} type="password" autoComplete="new-password" />
            )}
          </Field>
        </>
      )}
      <Button type="submit" variant="primary" size="large" disabled={isSubmitting} className="mt-2">
        {isSubmitting
          ? t('Joining…')
          : t({ message: 'Join', description: 'the button that takes an invitation to a company' })}
      </Button>
    </form>
  )
}
