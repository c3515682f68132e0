import { ChevronRight } from 'lucide-react'
import { useExtracted } from 'next-intl'
import Link from 'next/link'

import { sectionsFor } from '@/features/settings/settings-sections.ts'
import { useSectionWords } from '@/features/settings/use-section-words.ts'

/** The parts of the settings as a page of a phone. */
export const SectionLinks = ({ isAdmin }: { isAdmin: boolean }) => {
  const t = useExtracted()
  const sectionWords = useSectionWords()
  return (
    <nav aria-label={t('Settings')}>
      <ul>
        {sectionsFor(isAdmin).map(({ href }) => {
          const { label, about } = sectionWords(href)
          return (
            <li key={href} className="border-b border-line">
              <Link href={href} className="flex min-h-14 items-center gap-3 px-4 py-2 active:bg-hover">
                <span className="min-w-0 flex-1">
                  <span className="block text-lg">{label}</span>
                  <span className="block truncate text-sm text-ink-3">{about}</span>
                </span>
                <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-3" />
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
