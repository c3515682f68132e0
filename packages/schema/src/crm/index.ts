export {
  BareErrorResponse,
  CrmErrorResponse,
  NextCursor,
  v1ListResponse,
  v1Response,
  v2ListResponse,
  v2Response,
} from './crm-envelopes.ts'
export { LookupId } from './lookup-id.ts'
export { MAX_CRM_PAGE, type PageRequest, v1Page, v2Page } from './page.ts'
export { WireFlag } from './wire-flag.ts'
export { toV1Time, toV2Time, V1Time, V2Time, WireDay } from './wire-time.ts'
