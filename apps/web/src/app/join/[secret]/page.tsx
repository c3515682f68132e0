import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getExtracted } from 'next-intl/server'

import { bdi } from '@/i18n/bdi.tsx'
import { Mark } from '@/components/mark.tsx'
import { Button } from '@/components/ui/button.tsx'
import { errorCode } from '@/lib/trpc/error-code.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'
import { TrpcClientProvider } from '@/lib/trpc/trpc-client-provider.tsx'

import { JoinForm } from './join-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Join'), referrer: 'no-referrer' }
}

const findInvitation = async (secret: string) => {
  const { client } = await serverTrpc()
  try {
    return await client.invitations.find.query({ secret })
  } catch (error) {
    if (errorCode(error) === 'NOT_FOUND') return null
    throw error
  }
}

/** Where an invitation's link leads: the invited chooses a name and a password, and is in. */
const JoinPage = async ({ params }: { params: Promise<{ secret: string }> }) => {
  const { secret } = await params
  const invitation = await findInvitation(secret)
  const t = await getExtracted()
  return (
    <main className="flex min-h-dvh flex-col bg-sunken px-4 pt-[min(18vh,10rem)] pb-10 max-md:bg-raised max-md:pt-12">
      <div className="mx-auto w-full max-w-96 bg-raised md:rounded-lg md:border md:p-8">
        <div translate="no" className="flex items-center gap-2 font-semibold">
          <Mark className="size-6" />
          Callbook
        </div>
        {invitation ? (
          <>
            <h1 className="mt-8 text-title font-semibold">
              {t.rich('Join <bdi>{company}</bdi>', { company: invitation.company, bdi })}
            </h1>
            <p className="mt-1 mb-6 text-ink-2">
              {invitation.is_admin
                ? t.rich('<bdi>{name}</bdi> invited you, as an admin.', { name: invitation.invited_by, bdi })
                : t.rich('<bdi>{name}</bdi> invited you.', { name: invitation.invited_by, bdi })}
            </p>
            {invitation.has_account && !invitation.is_me ? (
              <div className="grid justify-items-start gap-4">
                <p>{t('{email} has an account already. Sign in with it to join.', { email: invitation.email })}</p>
                <Button asChild variant="primary" size="large">
                  <Link href={`/sign-in?next=${encodeURIComponent(`/join/${secret}`)}` as Route}>{t('Sign in')}</Link>
                </Button>
              </div>
            ) : (
              <TrpcClientProvider>
                <JoinForm secret={secret} email={invitation.email} hasAccount={invitation.has_account} />
              </TrpcClientProvider>
            )}
          </>
        ) : (
          <>
            <h1 className="mt-8 text-title font-semibold">{t('This invitation is over')}</h1>
            <p className="mt-1 mb-6 text-ink-2">
              {t('It was used, was taken back, or has expired. Ask whoever sent it for a new one.')}
            </p>
            <Button asChild>
              <Link href="/sign-in">{t('Go to sign-in')}</Link>
            </Button>
          </>
        )}
      </div>
    </main>
  )
}

export default JoinPage
