import { useExtracted } from 'next-intl'

import { formatPhoneNumber, telLink } from '@/lib/format-phone-number.ts'

interface PhoneLinkProps {
  readonly number: string
  readonly country: string
  /** One of the company's own: it says so, and is nobody to call. */
  readonly isOurs?: boolean
}

/** A number to call, where it can be dialled. */
export const PhoneLink = ({ number, country, isOurs = false }: PhoneLinkProps) => {
  const t = useExtracted()
  const link = telLink(number, country)
  const text = <bdi className="figures break-all">{formatPhoneNumber(number, country)}</bdi>
  if (isOurs) {
    return (
      <span className="text-ink-2">
        {text} <span className="text-sm text-ink-3">({t('our number')})</span>
      </span>
    )
  }
  return link ? (
    <a href={link} className="rounded-sm underline decoration-line-strong underline-offset-4 hover:decoration-current">
      {text}
    </a>
  ) : (
    text
  )
}
