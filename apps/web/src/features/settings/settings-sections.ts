/** The parts of the settings. Those for admins are shown to admins only. */
const SETTINGS_SECTIONS = [
  { href: '/settings/profile', label: 'Profile', about: 'Your name, time zone, theme and password', admin: false },
  { href: '/settings/tokens', label: 'API tokens', about: 'Let a phone system or a script log calls', admin: false },
  { href: '/settings/connections', label: 'Connected apps', about: 'Apps that act for you', admin: false },
  { href: '/settings/import', label: 'Import and export', about: 'Calls from and to a file', admin: false },
  { href: '/settings/users', label: 'Users', about: 'Who works here, and who is invited', admin: false },
  { href: '/settings/company', label: 'Company', about: 'Name, country, own numbers, demo data', admin: true },
  { href: '/settings/apps', label: 'OAuth apps', about: 'Apps that people can connect', admin: true },
  { href: '/settings/audit', label: 'Audit trail', about: 'Who changed what', admin: true },
] as const

/** The parts that a person may see. */
export const sectionsFor = (is_admin: boolean) => SETTINGS_SECTIONS.filter(({ admin }) => is_admin || !admin)
