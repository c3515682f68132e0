export * from './crm/index.ts'
export { CreateApiToken, ListApiTokens, RevokeApiToken } from './api-token.ts'
export { ListAuditEvents } from './audit-event.ts'
export { CallDuration } from './call-duration.ts'
export { AddCallLog, type AddCallLogWire, CallLog, callDuration, type CallLogWire } from './call-log.ts'
export { CALL_DIRECTIONS, CallDirection, CallLogFilter, type CallLogFilterWire } from './call-log-filter.ts'
export { CALL_OUTCOMES, CallOutcome } from './call-outcome.ts'
export { AssignCallLogs, DeleteCallLogs, GiveBackCallLogs } from './change-call-logs.ts'
export { AddCompanyNumber, CompanyNumberById, UpdateCompany, UpdateCompanyNumber } from './company.ts'
export { describeIssues } from './describe-issues.ts'
export {
  CallLogListResponse,
  CallLogResponse,
  DoneResponse,
  ErrorResponse,
  errorResponse,
  GatewayErrorResponse,
  gatewayErrorResponse,
} from './envelopes.ts'
export { CALL_LOG_ERROR_INFO, ERROR_TEXTS, GATEWAY_ERROR_INFO } from './error-texts.ts'
export {
  InboxByNumber,
  LinkInbox,
  ListInbox,
  NUMBER_RULINGS,
  RuleNumber,
  UnlinkInbox,
  UnlinkProbable,
} from './inbox.ts'
export { ImportCallLogs, MAX_IMPORT_ROWS } from './import-call-logs.ts'
export { AcceptInvitation, CreateInvitation, InvitationById, InvitationBySecret } from './invitation.ts'
export { UpdateMember } from './member.ts'
export {
  CreateOAuthApp,
  ListOAuthConnections,
  OAuthAppById,
  RevokeOAuthConnection,
  UpdateOAuthApp,
} from './oauth-app.ts'
export { LogCall, UndoLogCall } from './log-call.ts'
export { OAuthErrorResponse, OAuthTokenResponse } from './oauth-token.ts'
export { countDays, InsightsFilter, InsightsHour, MAX_INSIGHTS_DAYS } from './insights.ts'
export { FindFilterChoices } from './find-filter-choices.ts'
export { MAX_BULK_CALL_LOGS, MAX_CALL_DURATION, MAX_NOTE_LENGTH } from './limits.ts'
export { ListCallLogs, MAX_PAGE_LIMIT, Pagination } from './pagination.ts'
export { MIN_PASSWORD_LENGTH, Password } from './password.ts'
export { MAX_PHONE_NUMBER_LENGTH, PhoneNumber } from './phone-number.ts'
export { THEME_CHOICES, UpdateProfile } from './profile.ts'
export { CallLogId, LeadId, RecordId } from './record-id.ts'
export { Scope, SCOPES } from './scope.ts'
export { RecordingAudio, RecordingUpload } from './recording.ts'
export { CreateSavedView, DeleteSavedView, UpdateSavedView } from './saved-view.ts'
export { MAX_SEARCH_LIMIT, SearchCallLogs, type SearchCallLogsWire } from './search-call-logs.ts'
export { PersonsWithNumber, SuggestPersons } from './suggest-persons.ts'
export { TimeZone } from './time-zone.ts'
export { RecordKind, SearchRecords } from './search-records.ts'
export { SimilarCallLogs } from './similar-call-logs.ts'
export { UpdateCallLog } from './update-call-log.ts'
export { UtcDateTime } from './utc-date-time.ts'
