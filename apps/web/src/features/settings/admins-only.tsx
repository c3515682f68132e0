import { Notice } from '@/components/notice.tsx'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { SectionFrame } from './section-frame.tsx'

/** What a regular user sees of a part that is for admins: who can help. */
export const AdminsOnly = async ({ title }: { title: string }) => {
  const { client } = await serverTrpc()
  const { members } = await client.members.list.query()
  const admins = members.filter(({ is_admin, active_flag }) => is_admin && active_flag).map(({ name }) => name)
  return (
    <SectionFrame title={title}>
      <Notice title="This is for admins">
        <p>
          Ask {new Intl.ListFormat('en', { type: 'disjunction' }).format(admins)}: they can open it, or make you one.
        </p>
      </Notice>
    </SectionFrame>
  )
}
