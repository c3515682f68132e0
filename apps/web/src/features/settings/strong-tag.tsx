import type { ReactNode } from 'react'

/** For `t.rich`: what matters most in a sentence, `<strong>…</strong>`. */
export const strong = (text: ReactNode) => <strong>{text}</strong>
