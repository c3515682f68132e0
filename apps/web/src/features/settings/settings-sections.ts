/** The parts of the settings. Those for admins are shown to admins only. What they are called says `useSectionWords`. */
const SETTINGS_SECTIONS = [
  { href: '/settings/profile', label: 'Profile', admin: false },
  { href: '/settings/tokens', label: 'API tokens', admin: false },
  { href: '/settings/connections', label: 'Connected apps', admin: false },
  { href: '/settings/import', label: 'Import and export', admin: false },
  { href: '/settings/users', label: 'Users', admin: false },
  { href: '/settings/company', label: 'Company', admin: true },
  { href: '/settings/apps', label: 'OAuth apps', admin: true },
  { href: '/settings/audit', label: 'Audit trail', admin: true },
] as const

export type SettingsSection = (typeof SETTINGS_SECTIONS)[number]

/** The parts that a person may see. */
export const sectionsFor = (is_admin: boolean) => SETTINGS_SECTIONS.filter(({ admin }) => is_admin || !admin)
