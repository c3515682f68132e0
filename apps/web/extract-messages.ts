import { unstable_extractMessages } from 'next-intl/extractor'

import { SOURCE_LOCALE } from './src/i18n/locales.ts'

// `pnpm messages`: writes the texts in the code into the catalogs. Translations of texts that are gone go, too.
await unstable_extractMessages({
  srcPath: './src',
  messages: { path: './messages', format: 'po', locales: 'infer', sourceLocale: SOURCE_LOCALE },
})
