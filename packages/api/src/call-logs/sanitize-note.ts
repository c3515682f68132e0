import sanitizeHtml from 'sanitize-html'

const FORMATTING = [
  'a b blockquote br caption code dd div dl dt em h3 h4 h5 h6 hr i li mark ol p pre s small span strong sub sup table',
  'tbody td tfoot th thead tr u ul',
].flatMap((names) => names.split(' '))

/** A note's HTML with the formatting that people use, and nothing that loads, runs, or looks like a part of the app. */
export const sanitizeNote = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: FORMATTING,
    allowedAttributes: { a: ['href', 'rel', 'target'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      // The page has its own h1 and h2.
      h1: 'h3',
      h2: 'h3',
      a: sanitizeHtml.simpleTransform('a', { rel: 'noopener nofollow', target: '_blank' }),
    },
  })
