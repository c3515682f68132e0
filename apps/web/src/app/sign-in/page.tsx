import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { getExtracted } from 'next-intl/server'

import { Mark } from '@/components/mark.tsx'
import { findSession } from '@/features/session/require-session.ts'
import { safeReturnPath } from '@/lib/safe-return-path.ts'

import { SignInForm } from './sign-in-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Sign in') }
}

const SignInPage = async ({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) => {
  const { next } = await searchParams
  const returnTo = safeReturnPath(typeof next === 'string' ? next : undefined)
  if (await findSession()) redirect(returnTo as Route)
  const t = await getExtracted()
  return (
    <main className="flex min-h-dvh flex-col bg-sunken px-4 pt-[min(18vh,10rem)] pb-10 max-md:bg-raised max-md:pt-12">
      <div className="mx-auto w-full max-w-96 bg-raised md:rounded-lg md:border md:p-8">
        <div translate="no" className="flex items-center gap-2 font-semibold">
          <Mark className="size-6" />
          Callbook
        </div>
        <h1 className="mt-8 mb-6 text-title font-semibold">{t('Sign in')}</h1>
        <SignInForm returnTo={returnTo} />
      </div>
    </main>
  )
}

export default SignInPage
