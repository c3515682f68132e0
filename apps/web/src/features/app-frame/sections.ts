import { Building2, CalendarCheck, ChartColumn, Handshake, Inbox, Phone, Sparkles, UsersRound } from 'lucide-react'

import { PLACES } from './places.ts'

const ICONS = {
  '/calls': Phone,
  '/inbox': Inbox,
  '/people': UsersRound,
  '/organizations': Building2,
  '/deals': Handshake,
  '/leads': Sparkles,
  '/activities': CalendarCheck,
  '/insights': ChartColumn,
} as const

/** The parts of the app, with their icons. */
export const SECTIONS = PLACES.map((place) => ({ ...place, icon: ICONS[place.href] }))
