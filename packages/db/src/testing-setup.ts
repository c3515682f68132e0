import { findTestServer } from './test-postgres.ts'

/**
 * For `globalSetup` of vitest: looks for a Postgres once, before the workers start, so that a missing one is said in
 * one line, and fails the run at once where `CI` is set.
 */
export async function setup(): Promise<void> {
  await findTestServer()
}
