import type { Page } from '../../crm/page.ts'

type Found<T> = Pick<Page<T>, 'items' | 'next_cursor' | 'pagination'>

/** A v1 answer with one thing. */
export const done = <T>(data: T) => ({ success: true as const, data })

/** A v2 answer with one thing. */
export const doneV2 = <T>(data: T) => ({ success: true as const, data, additional_data: null })

/** A v1 answer with a page of things. */
export const pageV1 = <T>(data: T, pagination: Page<T>['pagination']) => ({
  success: true as const,
  data,
  additional_data: { pagination },
})

/** A v2 answer with a page of things. */
export const pageV2 = <T>(data: T[], next_cursor: string | null) => ({
  success: true as const,
  data,
  additional_data: { next_cursor },
})

/** What a v1 search answers. */
export const found = <T>({ items, pagination }: Found<T>) => pageV1({ items }, pagination)

/** What a v2 search answers. */
export const foundV2 = <T>({ items, next_cursor }: Found<T>) => ({
  success: true as const,
  data: { items },
  additional_data: { next_cursor },
})
