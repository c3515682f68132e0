interface Separators {
  readonly decimal: string
  readonly group: string
}

/** How a language writes 1234567.5: `1,234,567.5` or `1.234.567,5`. */
const separatorsOf = (locale: string): Separators => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(1_234_567.5)
  const written = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? ''
  return { decimal: written('decimal'), group: written('group') }
}

/**
 * The number that somebody typed, as their language writes it; NaN when it is none. A comma that can be no thousands
 * is not dropped: of "12,5" an English form would make 125.
 */
export const readNumber = (text: string, locale: string): number => {
  const { decimal, group } = separatorsOf(locale)
  const [whole = '', ...fractions] = text.replaceAll(/\s/g, '').split(decimal)
  const [first = '', ...groups] = group.trim() === '' ? [whole] : whole.split(group)
  // The last group has three digits; in India those before it have two.
  const grouped = groups.every((digits, index) => (index === groups.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(digits))
  if (!grouped || fractions.length > 1) return Number.NaN
  const digits = [first, ...groups].join('')
  const plain = `${digits}.${fractions[0] ?? ''}`
  return /^[+-]?(?:\d+\.\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN
}

/** A number as a field of that language holds it, to be changed: `12,5`. */
export const writeNumber = (value: number, locale: string): string =>
  String(value).replace('.', separatorsOf(locale).decimal)
