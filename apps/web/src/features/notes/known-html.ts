const ATTRIBUTE = String.raw`\s+(?:href=(?:"(?:https?:|mailto:|tel:)[^"<>]*"|'(?:https?:|mailto:|tel:)[^'<>]*')|(?:target|rel|title)=(?:"[^"<>]*"|'[^'<>]*'))`

const TAG = /<[a-z!/?][^>]*>?/gi
const KNOWN_TAGS = [
  /^<\/?(?:p|div|span|b|strong|i|em|u|s|del|ul|ol|li)\s*>$/i,
  /^<br\s*\/?>$/i,
  /^<ol\s+start=["']?\d+["']?\s*>$/i,
  new RegExp(String.raw`^<a(?:${ATTRIBUTE})+\s*>$`, 'i'),
  /^<\/a\s*>$/i,
]

/**
 * Whether the editor of notes gives back all that this HTML says. Not so with tables, pictures, headings, styles, and
 * whatever else it does not know: it would drop them.
 */
export const isKnownHtml = (html: string): boolean =>
  (html.match(TAG) ?? []).every((tag) => KNOWN_TAGS.some((known) => known.test(tag)))
