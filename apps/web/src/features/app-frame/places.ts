// Without their icons, which a page that only goes there by a key need not load.

/** The parts of the app, in the order of the sidebar. `key` after G goes there; a phone's bottom bar has the `thumb` ones. */
export const PLACES = [
  { href: '/calls', label: 'Calls', key: 'C', thumb: true },
  { href: '/inbox', label: 'Inbox', key: 'I', thumb: true },
  { href: '/people', label: 'People', key: 'P', thumb: true },
  { href: '/organizations', label: 'Organizations', key: 'O', thumb: false },
  { href: '/deals', label: 'Deals', key: 'D', thumb: false },
  { href: '/leads', label: 'Leads', key: 'L', thumb: false },
  { href: '/activities', label: 'Activities', key: 'A', thumb: false },
  { href: '/insights', label: 'Insights', key: 'N', thumb: false },
] as const
export type Place = (typeof PLACES)[number]
