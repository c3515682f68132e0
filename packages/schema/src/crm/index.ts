export { ContactPoint } from './contact-point.ts'
export {
  Activity,
  ActivityById,
  ActivityListResponse,
  ActivityResponse,
  AddActivity,
  BrowseActivities,
  DeletedActivityResponse,
  ListActivities,
  SaveActivityV1,
  SetActivityDone,
  UpdateActivity,
} from './activity.ts'
export {
  ActivityType,
  ActivityTypeById,
  ActivityTypeListResponse,
  ActivityTypeResponse,
  AddActivityType,
  UpdateActivityType,
} from './activity-type.ts'
export {
  ActivityV1,
  ActivityV1ListResponse,
  ActivityV1Response,
  DeletedActivityV1Response,
  ListActivitiesV1,
} from './activity-v1.ts'
export { toClock } from './clock.ts'
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
export {
  AddDeal,
  AddDealV1,
  BrowseDeals,
  Deal,
  DEAL_STATUSES,
  DealById,
  DealListResponse,
  DealResponse,
  DeletedDealResponse,
  DeletedDealV1Response,
  ListDeals,
  ListDealsV1,
  ListLinkedDealsV1,
  UpdateDeal,
  UpdateDealV1,
} from './deal.ts'
export { DealV1, DealV1ListResponse, DealV1Response } from './deal-v1.ts'
export {
  AddLead,
  BrowseLeads,
  DeletedLeadResponse,
  Lead,
  LeadListResponse,
  LeadLookup,
  LeadResponse,
  ListLeads,
  UpdateLead,
} from './lead.ts'
export { LookupId } from './lookup-id.ts'
export * from './note.ts'
export * from './organization.ts'
export { MAX_CRM_PAGE, type PageRequest, v1Page, v2Page } from './page.ts'
export * from './person.ts'
export { GetLeadTimeline, GetTimeline } from './timeline.ts'
export * from './user.ts'
export type { SortedBy } from './order.ts'
export {
  DealSearchResponse,
  DealSearchV1Response,
  type FoundDeal,
  type FoundLead,
  LeadSearchResponse,
  LeadSearchV1Response,
  SearchDeals,
  SearchDealsV1,
  SearchLeads,
  SearchLeadsV1,
} from './sales-search.ts'
export { WireFlag } from './wire-flag.ts'
export { toV1Time, toV2Time, V1Time, V2Time, WireDay } from './wire-time.ts'
