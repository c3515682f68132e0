import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { requireSession } from '@/features/session/require-session.ts'
import { InviteButton } from '@/features/settings/invite-button.tsx'
import { SectionFrame, SettingsGroup } from '@/features/settings/section-frame.tsx'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { InvitationList } from './invitation-list.tsx'
import { MemberList } from './member-list.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Users') }
}

const UsersPage = async () => {
  const t = await getExtracted()
  const [{ user, is_admin }, { queryClient, trpc }] = await Promise.all([requireSession(), serverTrpc()])
  await Promise.all([
    queryClient.prefetchQuery(trpc.members.list.queryOptions()),
    is_admin && queryClient.prefetchQuery(trpc.invitations.list.queryOptions()),
  ])
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <SectionFrame
        title={t('Users')}
        about={
          is_admin
            ? t('Regular users change their own calls. Admins change everything, and these settings.')
            : t('Your admins invite people, and decide who may do what.')
        }
        action={is_admin && <InviteButton />}
      >
        <MemberList isAdmin={is_admin} userId={user.id} />
        {is_admin && (
          <SettingsGroup title={t('Invited')} about={t('A link works once, for seven days.')}>
            <InvitationList />
          </SettingsGroup>
        )}
      </SectionFrame>
    </HydrationBoundary>
  )
}

export default UsersPage
