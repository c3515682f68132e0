'use client'

import { ArrowUp } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { Button } from '@/components/ui/button.tsx'

/** Tells of calls that came in above what one reads, and takes one there. */
export const NewCallsButton = ({ count, onShow }: { count: number; onShow: () => void }) => {
  const t = useExtracted()
  return (
    <output className="pointer-events-none sticky top-44 z-10 flex h-0 justify-center max-md:top-42">
      {count > 0 && (
        <Button
          variant="primary"
          className="pointer-events-auto animate-rise rounded-full! shadow-float"
          onClick={onShow}
        >
          <ArrowUp aria-hidden />
          {t('{count, plural, one {# new call} other {# new calls}}', { count })}
        </Button>
      )}
    </output>
  )
}
