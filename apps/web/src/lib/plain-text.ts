const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
}

/** The character that an entity stands for; the entity itself where it is none. */
export const decodeEntity = (entity: string, name: string): string => {
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity
  const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : entity
}

/**
 * The words of a piece of HTML in one line, at most about `length` characters: for excerpts. The result is text, to be
 * shown as text; it is not safe HTML.
 */
export const plainText = (html: string, length: number): string =>
  html
    // An excerpt does not need all of a note of 100,000 characters.
    .slice(0, length * 8)
    .replaceAll(/<(script|style)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replaceAll(/<!--[^]*?(?:-->|$)/g, ' ')
    .replaceAll(/<\/?(?:b|i|u|em|strong|a|span|code|s|sub|sup)\b[^>]*>/gi, '')
    // "<" before anything but a letter or "/" is no tag: "price < 5" stays.
    .replaceAll(/<\/?[a-z][^>]*(?:>|$)/gi, ' ')
    .replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, decodeEntity)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, length)
    .toWellFormed()
