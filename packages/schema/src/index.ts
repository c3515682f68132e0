export * from './crm/index.ts'
export { CreateApiToken, ListApiTokens, RevokeApiToken } from './api-token.ts'
export { CallDuration, MAX_CALL_DURATION } from './call-duration.ts'
export {
  AddCallLog,
  type AddCallLogWire,
  CallLog,
  callDuration,
  type CallLogWire,
  MAX_NOTE_LENGTH,
} from './call-log.ts'
export { CALL_OUTCOMES, CallOutcome } from './call-outcome.ts'
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
  CreateOAuthApp,
  ListOAuthConnections,
  OAuthAppById,
  RevokeOAuthConnection,
  UpdateOAuthApp,
} from './oauth-app.ts'
export { LogCall, UndoLogCall } from './log-call.ts'
export { OAuthErrorResponse, OAuthTokenResponse } from './oauth-token.ts'
export { ListCallLogs, MAX_PAGE_LIMIT, Pagination } from './pagination.ts'
export { MAX_PHONE_NUMBER_LENGTH, PhoneNumber } from './phone-number.ts'
export { CallLogId, LeadId, RecordId } from './record-id.ts'
export { Scope, SCOPES } from './scope.ts'
export { RecordingAudio, RecordingUpload } from './recording.ts'
export { MAX_SEARCH_LIMIT, SearchCallLogs } from './search-call-logs.ts'
export { RecordKind, SearchRecords } from './search-records.ts'
export { SimilarCallLogs } from './similar-call-logs.ts'
export { SuggestPersons } from './suggest-persons.ts'
export { UpdateCallLog } from './update-call-log.ts'
export { UtcDateTime } from './utc-date-time.ts'
