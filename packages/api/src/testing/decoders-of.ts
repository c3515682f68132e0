import { readdir, readFile } from 'node:fs/promises'

/** The processes that decode recordings for the process with this number. */
export const decodersOf = async (parent: number): Promise<number[]> => {
  const processes = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        // Whatever ended meanwhile has nothing to read.
        const [command, status] = await Promise.all(
          ['cmdline', 'status'].map((file) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')),
        )
        const isIts = status?.includes(`\nPPid:\t${parent}\n`) && command?.includes('decoder-process.ts')
        return isIts ? [Number(name)] : []
      }),
  )
  return processes.flat()
}
