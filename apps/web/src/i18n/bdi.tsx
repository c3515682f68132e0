import type { ReactNode } from 'react'

/** For `<bdi>` in a message: a name, whose direction may be another than that of the text around it. */
export const bdi = (name: ReactNode): ReactNode => <bdi>{name}</bdi>
