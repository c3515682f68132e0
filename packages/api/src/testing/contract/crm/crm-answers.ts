import { GATEWAY_ERROR_INFO } from '@callbook/schema'

import type { TestMember, TestWorld } from '../../test-world.ts'
import { answerWith, type Contract, type ContractCase, errorAnswer } from '../contract-case.ts'

/** An error of a CRM operation. */
export const crmError = (status: number, error: string) =>
  errorAnswer(status, error, { error_info: GATEWAY_ERROR_INFO })

export const v1Answer = (data: unknown, status = 200) => answerWith(status, { success: true, data })
export const v2Answer = (data: unknown) => answerWith(200, { success: true, data, additional_data: null })

/** A v1 page with everything on it. */
export const v1Page = (data: readonly unknown[], pagination: object = {}) =>
  answerWith(200, {
    success: true,
    data,
    additional_data: { pagination: { start: 0, limit: 100, more_items_in_collection: false, ...pagination } },
  })
export const v2Page = (data: unknown, next_cursor: string | null = null) =>
  answerWith(200, { success: true, data, additional_data: { next_cursor } })

/** A member's name and address in the test world. */
export const named = async ({ prisma }: TestWorld, { user_id }: TestMember) =>
  prisma.user.findUniqueOrThrow({ where: { id: user_id }, select: { name: true, email: true } })

/** A user inside a v1 record. */
export const v1OwnerOf = async (world: TestWorld, member: TestMember) => ({
  id: member.user_id,
  ...(await named(world, member)),
  has_pic: 0,
  pic_hash: null,
  active_flag: true,
  value: member.user_id,
})

interface Sent {
  readonly path: string
  readonly body?: unknown
}

/** A request that is refused, whole. */
export const refusal = (
  rule: string,
  method: string,
  { sent, expected }: { sent: Sent | ((contract: Contract) => Promise<Sent>); expected: ReturnType<typeof crmError> },
): ContractCase => ({
  rule,
  run: async (contract) => {
    const { path, body } = typeof sent === 'function' ? await sent(contract) : sent
    return { answer: await contract.call(method, path, { body }), expected }
  },
})
