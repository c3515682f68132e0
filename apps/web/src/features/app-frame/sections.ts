import { Phone } from 'lucide-react'

/** The parts of the app that exist, in the order of the sidebar and of the phone's bottom bar. `key` after G goes there. */
export const SECTIONS = [{ href: '/calls', label: 'Calls', icon: Phone, key: 'C' }] as const
