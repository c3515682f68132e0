import {
  ActivityTypeById,
  ActivityTypeListResponse,
  ActivityTypeResponse,
  AddActivityType,
  UpdateActivityType,
} from '@callbook/schema'

import { addActivityType } from '../../activity-types/add-activity-type.ts'
import { listActivityTypes } from '../../activity-types/list-activity-types.ts'
import { deleteActivityType, updateActivityType } from '../../activity-types/update-activity-type.ts'
import type { Operation } from '../operation.ts'
import { done } from './crm-answers.ts'
import { crmOperation } from './crm-operation.ts'

/** Activity types: anybody reads them, admins change them. */
export const activityTypeOperations: readonly Operation[] = [
  crmOperation({
    version: 'v1',
    operation_id: 'getActivityTypes',
    summary: 'Get all activity types',
    tag: 'ActivityTypes',
    method: 'GET',
    path: '/activityTypes',
    cost: 20,
    scopes: ['activities:read', 'activities:full', 'admin'],
    answer: ActivityTypeListResponse,
    run: async (ctx) => done(await listActivityTypes(ctx)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'addActivityType',
    summary: 'Add new activity type',
    tag: 'ActivityTypes',
    method: 'POST',
    path: '/activityTypes',
    cost: 10,
    scopes: ['admin'],
    body: AddActivityType,
    answer: ActivityTypeResponse,
    errors: [403, 409],
    run: async (ctx, { body }) => done(await addActivityType(ctx, body)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'updateActivityType',
    summary: 'Update an activity type',
    tag: 'ActivityTypes',
    method: 'PUT',
    path: '/activityTypes/:id',
    cost: 10,
    scopes: ['admin'],
    parameters: ActivityTypeById,
    body: UpdateActivityType,
    answer: ActivityTypeResponse,
    errors: [403, 404],
    run: async (ctx, { params, body }) => done(await updateActivityType(ctx, { ...body, ...params })),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'deleteActivityType',
    summary: 'Delete an activity type',
    tag: 'ActivityTypes',
    method: 'DELETE',
    path: '/activityTypes/:id',
    cost: 6,
    scopes: ['admin'],
    parameters: ActivityTypeById,
    answer: ActivityTypeResponse,
    errors: [403, 404],
    run: async (ctx, { params }) => done(await deleteActivityType(ctx, params)),
  }),
]
