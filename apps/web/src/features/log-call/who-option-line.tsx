import { formatPhoneNumber } from '@/lib/format-phone-number.ts'

import type { WhoOption } from './who-options.ts'

/** How a suggestion reads: name, organization and open deal, and the number that would be called. */
export const WhoOptionLine = ({ option, country }: { option: WhoOption; country: string }) => {
  const { person, deal, number, label, new_person } = option
  return (
    <>
      {person ? (
        <span className="min-w-0">
          <span className="flex gap-2">
            <span dir="auto" className="min-w-0 truncate font-medium">
              {person.name}
            </span>
            <span dir="auto" className="min-w-0 truncate text-ink-3">
              {person.org_name}
            </span>
          </span>
          {deal && (
            <span dir="auto" className="block truncate text-xs text-ink-3">
              Deal: {deal.title}
            </span>
          )}
        </span>
      ) : (
        <span className="min-w-0 truncate text-ink-2">
          {new_person === undefined ? 'Call to' : 'New person '}
          {new_person && <bdi className="font-medium text-ink">{new_person}</bdi>}
        </span>
      )}
      {number && (
        <span className="figures ml-auto flex shrink-0 gap-2">
          {label && <span className="text-ink-3 max-md:hidden">{label}</span>}
          {formatPhoneNumber(number, country)}
        </span>
      )}
    </>
  )
}
