import { getExtracted, getFormatter } from 'next-intl/server'

import { Notice } from '@/components/notice.tsx'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { SectionFrame } from './section-frame.tsx'

/** What a regular user sees of a part that is for admins: who can help. */
export const AdminsOnly = async ({ title }: { title: string }) => {
  const t = await getExtracted()
  const format = await getFormatter()
  const { client } = await serverTrpc()
  const { members } = await client.members.list.query()
  const admins = members.filter(({ is_admin, active_flag }) => is_admin && active_flag).map(({ name }) => name)
  const anyOf = format.list(
    admins.map((name) => <bdi key={name}>{name}</bdi>),
    { type: 'disjunction' },
  )
  return (
    <SectionFrame title={title}>
      <Notice title={t('This is for admins')}>
        <p>{t.rich('Ask <admins></admins>: they can open it, or make you one.', { admins: () => anyOf })}</p>
      </Notice>
    </SectionFrame>
  )
}
