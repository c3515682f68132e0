import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { bdi } from '@/i18n/bdi.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'

import type { WhoOption } from './who-options.ts'

const newName = (name: ReactNode) => <bdi className="font-medium text-ink">{name}</bdi>

/** How a suggestion reads: name, organization and open deal, and the number that would be called. */
export const WhoOptionLine = ({ option, country }: { option: WhoOption; country: string }) => {
  const t = useExtracted()
  const { person, deal, number, label, new_person } = option
  const somebodyNew = () =>
    new_person
      ? t.rich('New person <bdi>{name}</bdi>', {
          name: new_person,
          bdi: newName,
        })
      : t('New person')
  return (
    <>
      {person ? (
        <span className="min-w-0">
          <span className="flex gap-x-2 max-md:flex-col">
            <bdi className="shrink-0 truncate font-medium md:max-w-[75%]">{person.name}</bdi>
            <bdi className="min-w-0 truncate text-ink-3 max-md:text-xs">{person.org_name}</bdi>
          </span>
          {deal && (
            <span className="block truncate text-xs text-ink-3">
              {t.rich('Deal: <bdi>{title}</bdi>', {
                title: deal.title,
                bdi,
              })}
            </span>
          )}
        </span>
      ) : (
        <span className="min-w-0 truncate text-ink-2">
          {new_person === undefined ? t({ message: 'Call to', description: 'a phone number follows' }) : somebodyNew()}
        </span>
      )}
      {number && (
        <span className="figures ml-auto flex shrink-0 gap-2">
          {label && <bdi className="text-ink-3 max-md:hidden">{label}</bdi>}
          {formatPhoneNumber(number, country)}
        </span>
      )}
    </>
  )
}
