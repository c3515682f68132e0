import { formatPhoneNumber, telLink } from '@/lib/format-phone-number.ts'

/** A number to call, where it can be dialled. */
export const PhoneLink = ({ number, country }: { number: string; country: string }) => {
  const link = telLink(number, country)
  const text = <bdi className="figures break-all">{formatPhoneNumber(number, country)}</bdi>
  return link ? (
    <a href={link} className="rounded-sm underline decoration-line-strong underline-offset-4 hover:decoration-current">
      {text}
    </a>
  ) : (
    text
  )
}
