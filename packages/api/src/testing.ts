export { CONTRACT_CASES, type ContractCase, runContractCase, type Send } from './testing/contract.ts'
export { callInput, wireCall } from './testing/call-input.ts'
export { openTestCallbook, type TestCallbook } from './testing/open-test-callbook.ts'
export { seedTestWorld, type TestMember, type TestWorld } from './testing/test-world.ts'
