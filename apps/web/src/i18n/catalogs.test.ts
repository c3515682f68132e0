import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { unstable_extractMessages } from 'next-intl/extractor'
import POParser from 'po-parser'
import { describe, expect, it } from 'vitest'

import { LOCALES, SOURCE_LOCALE } from './locales.ts'

const CATALOGS = 'messages'

const readCatalog = async (locale: string, folder = CATALOGS): Promise<ReadonlyMap<string, string>> => {
  const { messages = [] } = POParser.parse(await readFile(join(folder, `${locale}.po`), 'utf8'))
  return new Map(messages.map(({ msgctxt, msgstr }) => [String(msgctxt), msgstr]))
}

/** The names that a message puts values or elements in. */
const namesIn = (elements: readonly MessageFormatElement[]): Set<string> => {
  const names = new Set<string>()
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue
    names.add(element.value)
    const inner =
      element.type === TYPE.tag
        ? element.children
        : 'options' in element
          ? Object.values(element.options).flatMap(({ value }) => value)
          : []
    for (const name of namesIn(inner)) names.add(name)
  }
  return names
}

const namesOf = (catalog: ReadonlyMap<string, string>) =>
  Object.fromEntries([...catalog].map(([key, text]) => [key, [...namesIn(parse(text))].toSorted()]))

it('has every text of the code in the source catalog, and none that is gone: else run `pnpm messages`', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'callbook-messages-'))
  try {
    await unstable_extractMessages({
      srcPath: './src',
      messages: { path: relative('.', folder), format: 'po', locales: [SOURCE_LOCALE], sourceLocale: SOURCE_LOCALE },
    })
    expect(await readCatalog(SOURCE_LOCALE)).toEqual(await readCatalog(SOURCE_LOCALE, folder))
  } finally {
    await rm(folder, { recursive: true })
  }
})

describe.each(LOCALES)('the catalog of %s', (locale) => {
  it('translates every text, with the same names in it', async () => {
    const [source, catalog] = await Promise.all([readCatalog(SOURCE_LOCALE), readCatalog(locale)])
    expect([...catalog.keys()].toSorted()).toEqual([...source.keys()].toSorted())
    expect([...catalog].filter(([, text]) => text === '')).toEqual([])
    expect(namesOf(catalog)).toEqual(namesOf(source))
  })
})
