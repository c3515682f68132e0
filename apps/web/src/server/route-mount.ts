import { callbook } from './runtime.ts'

/** The API as a route of Next: what `next dev` and serverless hosts use. The production server calls it directly. */
export const mount = async (request: Request): Promise<Response> => (await callbook()).fetch(request)
