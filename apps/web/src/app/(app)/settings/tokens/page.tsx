import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { requireSession } from '@/features/session/require-session.ts'
import { SectionFrame } from '@/features/settings/section-frame.tsx'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { NewToken } from './new-token.tsx'
import { TokenList } from './token-list.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('API tokens') }
}

const TokensPage = async () => {
  const t = await getExtracted()
  const [{ user, is_admin }, { queryClient, trpc }] = await Promise.all([requireSession(), serverTrpc()])
  await queryClient.prefetchQuery(trpc.apiTokens.list.queryOptions({ all: is_admin }))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <SectionFrame
        title={t('API tokens')}
        about={t(
          'A token lets a phone system, a dialer or a script log calls and read records as you. Give each its own, so that you can revoke one alone.',
        )}
        action={<NewToken />}
      >
        <TokenList isAdmin={is_admin} userId={user.id} />
      </SectionFrame>
    </HydrationBoundary>
  )
}

export default TokensPage
