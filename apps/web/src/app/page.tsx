import { redirect } from 'next/navigation'

import { HOME_PATH } from '@/lib/safe-return-path.ts'

const HomePage = () => redirect(HOME_PATH)

export default HomePage
