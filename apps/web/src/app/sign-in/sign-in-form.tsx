'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'

import { Banner } from '@/components/ui/banner.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Input } from '@/components/ui/input.tsx'
import { authClient } from '@/features/session/auth-client.ts'

import { signInRefusal } from './sign-in-refusal.ts'

const Credentials = z.object({
  email: z.email({ error: 'Enter your e-mail address.' }),
  password: z.string().min(1, { error: 'Enter your password.' }),
})

export const SignInForm = ({ returnTo }: { returnTo: string }) => {
  const [refusal, setRefusal] = useState<string>()
  const form = useForm({ resolver: zodResolver(Credentials), defaultValues: { email: '', password: '' } })
  const { errors, isSubmitting } = form.formState

  const signIn = form.handleSubmit(async (credentials) => {
    setRefusal(undefined)
    const { error } = await authClient.signIn
      .email(credentials)
      .catch(() => ({ error: { status: 0, code: undefined } }))
    if (error) {
      setRefusal(signInRefusal(error.status, error.code))
      form.setFocus('password', { shouldSelect: true })
      return
    }
    // A whole new page: nothing of a session before this one stays in memory, and Back does not lead here.
    window.location.replace(returnTo)
    await new Promise(() => {})
  })

  return (
    // Posts even before this script runs, so that a password can never end up in the address.
    <form method="post" noValidate onSubmit={(event) => void signIn(event)} className="grid gap-4">
      {refusal && <Banner>{refusal}</Banner>}
      <Field label="E-mail" error={errors.email?.message}>
        {(control) => (
          <Input {...control} {...form.register('email')} type="email" autoComplete="username" autoCapitalize="none" />
        )}
      </Field>
      <Field label="Password" error={errors.password?.message}>
        {(control) => (
          <Input {...control} {...form.register('password')} type="password" autoComplete="current-password" />
        )}
      </Field>
      <Button type="submit" variant="primary" size="large" disabled={isSubmitting} className="mt-2">
        {isSubmitting ? 'Signing in…' : 'Sign in'}
      </Button>
    </form>
  )
}
