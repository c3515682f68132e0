// The cast of the demo data. Numbers are from ranges that regulators keep free for fiction where there are any.

export const DEMO_COLLEAGUES = [
  { name: 'Bea Kask', mailbox: 'bea.kask' },
  { name: 'Chidi Obi', mailbox: 'chidi.obi' },
] as const

export const DEMO_ORGANIZATIONS = [
  { name: 'Northwind Freight', address: '12 Harbour Road, Hull' },
  { name: 'Lumen Optics', address: '480 Mission Street, San Francisco' },
  { name: 'Pärnu Timber OÜ', address: 'Lai 4, Pärnu' },
  { name: 'Café Meridiana', address: 'Via Roma 21, Torino' },
  { name: 'Osprey Analytics', address: '77 Bleecker Street, New York' },
  { name: 'Halvorsen & Søn', address: 'Storgata 9, Bergen' },
  { name: 'Greenfield Dental Group', address: '310 Oak Avenue, Austin' },
  { name: 'Kitsune Games', address: '5 Canal Street, Manchester' },
  { name: 'Bluewater Insurance', address: '2 Quay Place, Portland' },
  { name: 'Maison Verrier', address: '18 rue des Arts, Lyon' },
] as const

export const DEMO_JOB_TITLES = ['Head of purchasing', 'Owner', 'Office manager', 'Operations lead', 'Buyer'] as const

export const DEMO_PERSONS = [
  'Jo Park',
  'Maya Lindqvist',
  'Tomás Herrera',
  'Aisha Rahman',
  'Liam O’Connor',
  'Sofia Rossi',
  'Kenji Watanabe',
  'Priya Nair',
  'Marek Novák',
  'Chloé Dubois',
  'Samuel Adeyemi',
  'Ingrid Halvorsen',
  'Daniel Kim',
  'Nadia Petrova',
  'Oliver Grant',
  'Fatima Zahra',
  'Lucas Almeida',
  'Hannah Weiss',
  'Omar Haddad',
  'Emma Virtanen',
  'Diego Morales',
  'Grace Whitfield',
  'Anton Schäfer',
  'Yuki Tanaka',
  'Isabel Carvalho',
  'Noah Bennett',
  'Leila Karimi',
  'Peter Tamm',
  'Zofia Kowalska',
  'Marcus Reid',
  'Elena Popescu',
  'Ravi Menon',
  'Charlotte Hughes',
  'Mateo Silva',
  'Katrin Saar',
  'Benjamin Osei',
  'Louise Martin',
  'Viktor Hansen',
  'Amara Nwosu',
  'Theo Papadakis',
] as const

export const DEMO_DEALS = [
  'Renewal 2027',
  'Pilot, 10 seats',
  'Warehouse rollout',
  'Annual contract',
  'Second office',
  'Upgrade to Pro',
  'Support package',
  'Nordics expansion',
  'Proof of concept',
  'Clinic bundle',
  'Retail chain',
  'Migration project',
  'Five-year frame',
  'Add-on: reporting',
  'Win-back',
] as const

export const DEMO_LEADS = [
  'Web form: pricing',
  'Trade fair contact',
  'Referral from Lumen',
  'Newsletter reply',
  'Demo request',
] as const

export const DEMO_PLANS = [
  'Call back about the quote',
  'Follow up on the pilot',
  'Quarterly check-in',
  'Send the price list',
  'Introduce the new owner',
] as const

export const DEMO_SUBJECTS = [
  'First call',
  'Follow-up',
  'Price question',
  'Contract details',
  'Support hand-over',
] as const

export const DEMO_NOTES = [
  '<p>Wants the new price list <b>before Friday</b>.</p>',
  '<p>Happy with the pilot. Decision next week, two people more to convince.</p>',
  '<p>Asked about the integration with their phone system.</p><ul><li>12 seats</li><li>starts in January</li></ul>',
  '<p>Budget is frozen until the new year; call again then.</p>',
  '<p>Spoke to reception, she is back on Monday.</p>',
  '<p>Compared us with two others. Price is fine, support hours matter most.</p>',
] as const
