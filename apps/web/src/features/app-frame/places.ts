// Without their icons, which a page that only goes there by a key need not load.

/** The parts of the app, in the order of the sidebar. `key` after G goes there; a phone's bottom bar has the `thumb` ones. */
export const PLACES = [
  { href: '/calls', key: 'C', thumb: true },
  { href: '/inbox', key: 'I', thumb: true },
  { href: '/people', key: 'P', thumb: true },
  { href: '/organizations', key: 'O', thumb: false },
  { href: '/deals', key: 'D', thumb: false },
  { href: '/leads', key: 'L', thumb: false },
  { href: '/activities', key: 'A', thumb: false },
  { href: '/insights', key: 'N', thumb: false },
] as const
export type Place = (typeof PLACES)[number]
