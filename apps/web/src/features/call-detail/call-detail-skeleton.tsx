import { useExtracted } from 'next-intl'

/** The first moments of a call that nothing is known of yet. */
export const CallDetailSkeleton = () => {
  const t = useExtracted()
  return (
    <output aria-label={t('Loading the call')} className="grid max-w-180 gap-3 px-4 pt-2 md:px-5">
      {['h-5 w-64', 'h-7 w-80', 'h-5 w-72', 'mt-4 h-24 w-full'].map((size) => (
        <span key={size} className={`block max-w-full rounded-md bg-hover ${size}`} />
      ))}
    </output>
  )
}
