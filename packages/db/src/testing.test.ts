import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { testDatabases } from './testing.ts'

describe.each(testDatabases)('a test database on $name', ({ create }) => {
  it('is empty, and shares nothing with another', async () => {
    const [one, two] = await Promise.all([create(), create()])
    await one.prisma.company.create({ data: { name: 'One', country: 'NP' } })
    expect([await one.prisma.company.count(), await two.prisma.company.count()]).toEqual([1, 0])
    await Promise.all([one.close(), two.close()])
  })
})

describe('where no Postgres answers', () => {
  const list = async (env: NodeJS.ProcessEnv) => {
    const code = `const { testDatabases } = await import(${JSON.stringify(join(import.meta.dirname, 'testing.ts'))})
      console.log(testDatabases.map(({ name }) => name).join())`
    return promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
      env: { TEST_DATABASE_URL: 'postgres://postgres@127.0.0.1:1/postgres', ...env },
    })
  }

  it('is left out, which is said in one line', async () => {
    const { stdout, stderr } = await list({})
    expect(stdout).toBe('embedded\n')
    expect(stderr).toMatch(/^Skipped the tests on Postgres: .*TEST_DATABASE_URL.*\n$/)
  })

  it('is said once in a run', async () => {
    expect(await list({ TEST_DATABASE_URL: 'none' })).toEqual({ stdout: 'embedded\n', stderr: '' })
  })

  it.each(['postgres://postgres@127.0.0.1:1/postgres', 'none'])('fails where CI is set (%s)', async (url) => {
    await expect(list({ CI: 'true', TEST_DATABASE_URL: url })).rejects.toThrow(
      'CI is set, so the tests need a Postgres',
    )
  })
})
