import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Env } from './env.ts'

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code

/**
 * The secret that signs session cookies: CALLBOOK_SECRET, else one that is made once and kept in DATA_DIR, readable by
 * its owner only.
 */
export const authSecret = async ({ CALLBOOK_SECRET, DATA_DIR }: Env): Promise<string> => {
  if (CALLBOOK_SECRET) return CALLBOOK_SECRET
  const file = join(DATA_DIR, 'secret')
  await mkdir(DATA_DIR, { recursive: true, mode: 0o700 })
  try {
    const secret = randomBytes(32).toString('hex')
    // `wx` refuses a file that is there: of two processes that start at once, one writes and both read the same.
    await writeFile(file, secret, { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
  return (await readFile(file, 'utf8')).trim()
}
