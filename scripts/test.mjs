// `npm test`: installs what is missing, then runs every check and every test, and prints their sum.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { install, pnpm, root } from './workspace.mjs'

const workspaces = ['apps', 'packages']
  .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
  .concat(join(root, 'bench'))

const reportsOf = (folder) => {
  const reports = join(folder, 'test-results')
  return existsSync(reports)
    ? readdirSync(reports)
        .filter((name) => /^(vitest|playwright).*\.json$/.test(name))
        .map((name) => join(reports, name))
    : []
}

/** What a report of vitest or of Playwright counts. */
const countsOf = (file) => {
  const report = JSON.parse(readFileSync(file, 'utf8'))
  if (report.stats) {
    const { expected, flaky, unexpected, skipped } = report.stats
    return { passed: expected + flaky, failed: unexpected, skipped }
  }
  return {
    passed: report.numPassedTests,
    // A file that does not load has no tests to fail.
    failed: report.numFailedTests + (report.numFailedTests === 0 && !report.success ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

for (const file of workspaces.flatMap(reportsOf)) rmSync(file)
await install()
const code = await pnpm(['run', 'verify'], { env: { TURBO_UI: 'false' } })

const sum = { passed: 0, failed: 0, skipped: 0 }
for (const counts of workspaces.flatMap(reportsOf).map(countsOf)) {
  for (const key of Object.keys(sum)) sum[key] += counts[key]
}
if (code !== 0 && sum.failed === 0) console.log('A check before the tests failed: see above.')
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(code)
