import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new empty folder that is gone when the block that holds it ends. */
export const temporaryFolder = async () => {
  const path = await mkdtemp(join(tmpdir(), 'callbook-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
