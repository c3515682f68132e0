const WITH_SCHEME = /^(?:https?:\/\/|mailto:|tel:)\S+$/i

/** What somebody types as the address of a link, as one: of a page, for mail, or to call. Undefined: it is none. */
export const linkAddress = (typed: string): string | undefined => {
  const text = typed.trim()
  if (WITH_SCHEME.test(text)) return URL.canParse(text) ? text : undefined
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`
  if (/^\+?\d[\d\s()-]{4,}$/.test(text)) return `tel:${text.replaceAll(/[^\d+]/g, '')}`
  // "acme.example:8080" is a host; "javascript:…" is none.
  const isHost = /^[^\s:/?#@]+\.[^\s:/?#@]+(?::\d+)?(?:[/?#]\S*)?$/.test(text)
  return isHost && URL.canParse(`https://${text}`) ? `https://${text}` : undefined
}
