import { z } from 'zod'

import { Pagination } from '../pagination.ts'
import { told } from './told.ts'

/** A page of a v1 list that says null when it is empty, as Pipedrive's lists of deals and activities do. */
export const v1NullableListResponse = <T extends z.ZodType>(id: string, item: T) =>
  z
    .strictObject({
      success: told(z.literal(true), 'If the response is successful or not', true),
      data: told(z.array(item).nullable(), 'The items; null when there are none', [item.meta()?.example]),
      additional_data: told(z.strictObject({ pagination: Pagination.strict() }), 'Where this page lies', {
        pagination: Pagination.meta()?.example,
      }),
    })
    .meta({ id, description: 'A page of a list' })
