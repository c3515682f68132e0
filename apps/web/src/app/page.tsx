import { redirect } from 'next/navigation'

import { findSession } from '@/features/session/require-session.ts'
import { HOME_PATH } from '@/lib/safe-return-path.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

/** The calls; for the admin of a company without any, the first steps. */
const HomePage = async () => {
  const session = await findSession()
  if (!session) redirect('/sign-in?next=%2F')
  if (session.is_admin) {
    const { client } = await serverTrpc()
    const { has_company, has_demo_data, newest_call } = await client.setup.get.query()
    if (!has_company && !has_demo_data && !newest_call) redirect('/welcome')
  }
  redirect(HOME_PATH)
}

export default HomePage
