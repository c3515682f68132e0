import { When } from '@/features/time/when.tsx'

/** For `t.rich`: a time in a sentence, `used <when></when>`. */
export const whenTag = (instant: string) => () => <When instant={instant} />
