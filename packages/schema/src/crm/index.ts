export { ContactPoint } from './contact-point.ts'
export {
  BareErrorResponse,
  CrmErrorResponse,
  NextCursor,
  v1ListResponse,
  v1Response,
  v2ListResponse,
  v2Response,
} from './crm-envelopes.ts'
export { IdList, RecordName, SearchTerm, SortDirection, textUpTo, v1Sort, wordList } from './crm-text.ts'
export * from './item-search.ts'
export { LookupId } from './lookup-id.ts'
export * from './note.ts'
export * from './organization.ts'
export { MAX_CRM_PAGE, type PageRequest, v1Page, v2Page } from './page.ts'
export * from './person.ts'
export { GetTimeline } from './timeline.ts'
export * from './user.ts'
export { WireFlag } from './wire-flag.ts'
export { toV1Time, toV2Time, V1Time, V2Time, WireDay } from './wire-time.ts'
