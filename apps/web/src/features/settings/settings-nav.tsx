'use client'

import { useExtracted } from 'next-intl'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

import { sectionsFor } from './settings-sections.ts'
import { useSectionWords } from './use-section-words.ts'

/** The parts of the settings, beside each of them on a desktop. */
export const SettingsNav = ({ isAdmin }: { isAdmin: boolean }) => {
  const t = useExtracted()
  const sectionWords = useSectionWords()
  const pathname = usePathname()
  // Where there is room for both, /settings opens the first part.
  const current = pathname === '/settings' ? '/settings/profile' : pathname
  return (
    <nav aria-label={t('Settings')} className="sticky top-0 h-dvh border-r border-line px-2 max-md:hidden">
      <p className="flex h-14 items-center px-2 text-sm font-medium text-ink-3">{t('Settings')}</p>
      <ul className="grid gap-px">
        {sectionsFor(isAdmin).map(({ href }) => (
          <li key={href}>
            <Link
              href={href}
              className="flex h-8 items-center rounded-md px-2 text-sm text-ink-2 transition-colors hover:bg-hover aria-[current]:bg-hover aria-[current]:font-medium aria-[current]:text-ink"
              {...(current === href && { 'aria-current': 'page' })}
            >
              {sectionWords(href).label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
