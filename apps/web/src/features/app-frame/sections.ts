import { Building2, CalendarCheck, ChartColumn, Handshake, Inbox, Phone, Sparkles, UsersRound } from 'lucide-react'

/** The parts of the app, in the order of the sidebar. `key` after G goes there; a phone's bottom bar has the `thumb` ones. */
export const SECTIONS = [
  { href: '/calls', label: 'Calls', icon: Phone, key: 'C', thumb: true },
  { href: '/inbox', label: 'Inbox', icon: Inbox, key: 'I', thumb: true },
  { href: '/people', label: 'People', icon: UsersRound, key: 'P', thumb: true },
  { href: '/organizations', label: 'Organizations', icon: Building2, key: 'O', thumb: false },
  { href: '/deals', label: 'Deals', icon: Handshake, key: 'D', thumb: false },
  { href: '/leads', label: 'Leads', icon: Sparkles, key: 'L', thumb: false },
  { href: '/activities', label: 'Activities', icon: CalendarCheck, key: 'A', thumb: false },
  { href: '/insights', label: 'Insights', icon: ChartColumn, key: 'N', thumb: false },
] as const
