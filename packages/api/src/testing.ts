export { testDatabases } from '@callbook/db/testing'
export { CONTRACT_CASES, type ContractCase, runContractCase, type Send } from './testing/contract.ts'
export { callInput, wireCall } from './testing/call-input.ts'
export {
  addOAuthApp,
  authorizePath,
  basic,
  browser,
  codeFor,
  hiddenFields,
  postForm,
  REDIRECT_URI,
  signIn,
  type TestApp,
  tokensFor,
} from './testing/oauth-flow.ts'
export { openTestCallbook, TEST_MAX_RECORDING_BYTES, type TestCallbook } from './testing/open-test-callbook.ts'
export { seedTestWorld, type TestMember, type TestWorld } from './testing/test-world.ts'
export { multipartOf } from './testing/multipart-of.ts'
export { decodersOf } from './testing/decoders-of.ts'
export { wavOf } from './testing/wav-of.ts'
