import {
  ActivityById,
  ActivityListResponse,
  ActivityResponse,
  ActivityV1ListResponse,
  ActivityV1Response,
  AddActivity,
  DeletedActivityResponse,
  DeletedActivityV1Response,
  ListActivities,
  ListActivitiesV1,
  SaveActivityV1,
  UpdateActivity,
} from '@callbook/schema'

import { changesOfV1, changesOfV2 } from '../../activities/activity-changes.ts'
import { addActivity } from '../../activities/add-activity.ts'
import { deleteActivity } from '../../activities/delete-activity.ts'
import { getActivity } from '../../activities/get-activity.ts'
import { listActivities, listActivitiesV1 } from '../../activities/list-activities.ts'
import { presentActivity, presentActivityV1 } from '../../activities/present-activity.ts'
import { updateActivity } from '../../activities/update-activity.ts'
import type { Operation } from '../operation.ts'
import { done, doneV2, pageV1, pageV2 } from './crm-answers.ts'
import { crmOperation } from './crm-operation.ts'

const READ = ['activities:read', 'activities:full']
const WRITE = ['activities:full']

/** Activities, in both versions of the wire. */
export const activityOperations: readonly Operation[] = [
  crmOperation({
    version: 'v2',
    operation_id: 'addActivity',
    summary: 'Add a new activity',
    tag: 'Activities',
    method: 'POST',
    path: '/activities',
    cost: 5,
    scopes: WRITE,
    body: AddActivity,
    answer: ActivityResponse,
    errors: [404],
    run: async (ctx, { body }) => doneV2(presentActivity(await addActivity(ctx, changesOfV2(body)))),
  }),
  crmOperation({
    version: 'v2',
    operation_id: 'getActivities',
    summary: 'Get all activities',
    tag: 'Activities',
    method: 'GET',
    path: '/activities',
    cost: 10,
    scopes: READ,
    query: ListActivities,
    answer: ActivityListResponse,
    run: async (ctx, { query }) => {
      const { activities, next_cursor } = await listActivities(ctx, query)
      return pageV2(activities, next_cursor)
    },
  }),
  crmOperation({
    version: 'v2',
    operation_id: 'getActivity',
    summary: 'Get details of an activity',
    tag: 'Activities',
    method: 'GET',
    path: '/activities/:id',
    cost: 1,
    scopes: READ,
    parameters: ActivityById,
    answer: ActivityResponse,
    errors: [404],
    run: async (ctx, { params }) => doneV2(presentActivity(await getActivity(ctx, params))),
  }),
  crmOperation({
    version: 'v2',
    operation_id: 'updateActivity',
    summary: 'Update an activity',
    tag: 'Activities',
    method: 'PATCH',
    path: '/activities/:id',
    cost: 5,
    scopes: WRITE,
    parameters: ActivityById,
    body: UpdateActivity,
    answer: ActivityResponse,
    errors: [404],
    run: async (ctx, { params, body }) =>
      doneV2(presentActivity(await updateActivity(ctx, { ...changesOfV2(body), ...params }))),
  }),
  crmOperation({
    version: 'v2',
    operation_id: 'deleteActivity',
    summary: 'Delete an activity',
    tag: 'Activities',
    method: 'DELETE',
    path: '/activities/:id',
    cost: 3,
    scopes: WRITE,
    parameters: ActivityById,
    answer: DeletedActivityResponse,
    errors: [404],
    run: async (ctx, { params }) => doneV2(await deleteActivity(ctx, params)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'addActivityV1',
    summary: 'Add an activity',
    tag: 'Activities',
    method: 'POST',
    path: '/activities',
    cost: 10,
    scopes: WRITE,
    body: SaveActivityV1,
    status: 201,
    answer: ActivityV1Response,
    errors: [404],
    run: async (ctx, { body }) => done(presentActivityV1(await addActivity(ctx, changesOfV1(body)))),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'getActivitiesV1',
    summary: 'Get all activities assigned to a particular user',
    tag: 'Activities',
    method: 'GET',
    path: '/activities',
    cost: 20,
    scopes: READ,
    query: ListActivitiesV1,
    answer: ActivityV1ListResponse,
    run: async (ctx, { query }) => {
      const { activities, pagination } = await listActivitiesV1(ctx, query)
      return pageV1(activities.length > 0 ? activities : null, pagination)
    },
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'getActivityV1',
    summary: 'Get details of an activity',
    tag: 'Activities',
    method: 'GET',
    path: '/activities/:id',
    cost: 2,
    scopes: READ,
    parameters: ActivityById,
    answer: ActivityV1Response,
    errors: [404],
    run: async (ctx, { params }) => done(presentActivityV1(await getActivity(ctx, params))),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'updateActivityV1',
    summary: 'Update an activity',
    tag: 'Activities',
    method: 'PUT',
    path: '/activities/:id',
    cost: 10,
    scopes: WRITE,
    parameters: ActivityById,
    body: SaveActivityV1,
    answer: ActivityV1Response,
    errors: [404],
    run: async (ctx, { params, body }) =>
      done(presentActivityV1(await updateActivity(ctx, { ...changesOfV1(body), ...params }))),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'deleteActivityV1',
    summary: 'Delete an activity',
    tag: 'Activities',
    method: 'DELETE',
    path: '/activities/:id',
    cost: 6,
    scopes: WRITE,
    parameters: ActivityById,
    answer: DeletedActivityV1Response,
    errors: [404],
    run: async (ctx, { params }) => done(await deleteActivity(ctx, params)),
  }),
]
