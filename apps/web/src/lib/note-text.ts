import { decodeEntity } from './plain-text.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' }

/** A plain text as the HTML that a note is on the wire. It is safe to be shown. */
export const textToNote = (text: string): string =>
  text.replaceAll(/[&<>\n]/g, (character) => ESCAPES[character] ?? character)

/** The words of a note, line by line: what one edits. The result is text, to be shown as text. */
export const noteToText = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/<!--[^]*?(?:-->|$)/g, '')
    .replaceAll(/[\t\r\n]+/g, ' ')
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<li\b[^>]*>/gi, '– ')
    .replaceAll(/<\/(?:p|div|li|h[1-6]|tr|blockquote|pre)\s*>/gi, '\n')
    // "<" before anything but a letter or "/" is no tag: "price < 5" stays.
    .replaceAll(/<\/?[a-z][^>]*(?:>|$)/gi, '')
    .replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, decodeEntity)
    .replace(/\n+$/, '')
