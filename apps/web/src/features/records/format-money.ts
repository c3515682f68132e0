import type { Format } from '@/lib/format.ts'

/** An amount in its currency, without empty decimals: "€1,200", "US$99.50". */
export const formatMoney = (amount: number, currency: string, format: Format): string => {
  const decimals = Number.isInteger(amount) ? 0 : 2
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  // Anything but three letters is no currency that a formatter takes.
  if (!/^[A-Za-z]{3}$/.test(currency)) return `${currency} ${format.number(amount, digits)}`
  return format.number(amount, { style: 'currency', currency, ...digits })
}
