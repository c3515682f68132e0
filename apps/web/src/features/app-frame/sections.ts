import { Building2, CalendarCheck, ChartColumn, Handshake, Inbox, Phone, Sparkles, UsersRound } from 'lucide-react'

/** The parts of the app, in the order of the sidebar. G and the letter go there; a phone's bottom bar has the `thumb` ones. */
export const SECTIONS = [
  { href: '/calls', label: 'Calls', icon: Phone, letter: 'C', thumb: true },
  { href: '/inbox', label: 'Inbox', icon: Inbox, letter: 'I', thumb: true },
  { href: '/people', label: 'People', icon: UsersRound, letter: 'P', thumb: true },
  { href: '/organizations', label: 'Organizations', icon: Building2, letter: 'O', thumb: false },
  { href: '/deals', label: 'Deals', icon: Handshake, letter: 'D', thumb: false },
  { href: '/leads', label: 'Leads', icon: Sparkles, letter: 'L', thumb: false },
  { href: '/activities', label: 'Activities', icon: CalendarCheck, letter: 'A', thumb: false },
  { href: '/insights', label: 'Insights', icon: ChartColumn, letter: 'N', thumb: false },
] as const
