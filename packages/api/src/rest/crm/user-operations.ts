import { CurrentUserResponse, FindUsers, UserById, UserListResponse, UserResponse } from '@callbook/schema'

import { findUsers } from '../../users/find-users.ts'
import { getCurrentUser, getUser } from '../../users/get-user.ts'
import { listUsers } from '../../users/list-users.ts'
import type { Operation } from '../operation.ts'
import { done } from './crm-answers.ts'
import { crmOperation } from './crm-operation.ts'

const users = { tag: 'Users', version: 'v1', method: 'GET', scopes: ['users:read'] } as const

/** Pipedrive's Users, as far as they only read. `me` and `find` come before `:id`, which would take them. */
export const userOperations: readonly Operation[] = [
  crmOperation({
    ...users,
    operation_id: 'getCurrentUser',
    summary: 'Get current user data',
    path: '/users/me',
    cost: 2,
    // Every app has it.
    scopes: ['base', 'users:read'],
    answer: CurrentUserResponse,
    run: async (ctx) => done(await getCurrentUser(ctx)),
  }),
  crmOperation({
    ...users,
    operation_id: 'findUsersByName',
    summary: 'Find users by name',
    path: '/users/find',
    cost: 40,
    query: FindUsers,
    answer: UserListResponse,
    run: async (ctx, { query }) => done(await findUsers(ctx, query)),
  }),
  crmOperation({
    ...users,
    operation_id: 'getUsers',
    summary: 'Get all users',
    path: '/users',
    cost: 20,
    answer: UserListResponse,
    run: async (ctx) => done(await listUsers(ctx)),
  }),
  crmOperation({
    ...users,
    operation_id: 'getUser',
    summary: 'Get one user',
    path: '/users/:id',
    cost: 2,
    parameters: UserById,
    answer: UserResponse,
    errors: [404],
    bare_not_found: true,
    run: async (ctx, { params }) => done(await getUser(ctx, params)),
  }),
]
