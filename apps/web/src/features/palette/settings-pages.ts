/** The pages of the settings, for those who know what they look for. */
export const SETTINGS_PAGES = [
  { href: '/settings/profile', label: 'Settings: profile' },
  { href: '/settings/company', label: 'Settings: company' },
  { href: '/settings/users', label: 'Settings: users' },
  { href: '/settings/tokens', label: 'Settings: API tokens' },
  { href: '/settings/apps', label: 'Settings: OAuth apps' },
  { href: '/settings/connections', label: 'Settings: connected apps' },
  { href: '/settings/audit', label: 'Settings: audit trail' },
] as const
