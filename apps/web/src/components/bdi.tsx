import type { ReactNode } from 'react'

/** For `t.rich`: a name in a sentence, `<bdi>{name}</bdi>`, keeps its own direction of writing. */
export const bdi = (name: ReactNode) => <bdi>{name}</bdi>
