/** The parts of the settings. Those for admins are shown to admins only. What they are called says `useSectionWords`. */
const SETTINGS_SECTIONS = [
  { href: '/settings/profile', admin: false },
  { href: '/settings/tokens', admin: false },
  { href: '/settings/connections', admin: false },
  { href: '/settings/import', admin: false },
  { href: '/settings/users', admin: false },
  { href: '/settings/company', admin: true },
  { href: '/settings/apps', admin: true },
  { href: '/settings/audit', admin: true },
  // A page of its own, where an admin begins and may come back to.
  { href: '/welcome', admin: true },
] as const

export type SettingsSection = (typeof SETTINGS_SECTIONS)[number]

/** The parts that a person may see. */
export const sectionsFor = (is_admin: boolean) => SETTINGS_SECTIONS.filter(({ admin }) => is_admin || !admin)
