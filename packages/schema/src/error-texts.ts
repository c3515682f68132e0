/** The texts that Pipedrive documents for its errors, to the letter: final dots are there or not as they are there. */
export const ERROR_TEXTS = {
  forbidden: "You don't have permission to change this resource.",
  notFound: 'A resource required for this operation was not found.',
  recordingExists: 'A recording for this call already exists',
  gone: 'The callLog you are trying to access is no longer available',
  internal: 'An internal server error occurred',
  unauthorized: 'unauthorized access',
  malformedAuthorization: 'Invalid request: malformed authorization header',
  invalidAccessToken: 'Invalid token: access_token is invalid',
  scopeMismatch: 'Scope and URL mismatch',
  overLimit: 'Request over limit',
  unknownMethod: 'Unknown method .',
} as const

/** `error_info` of the CallLogs operations. */
export const CALL_LOG_ERROR_INFO = 'Please check developers.pipedrive.com for more information about Pipedrive API.'

/** `error_info` of the gateway and of everything else. */
export const GATEWAY_ERROR_INFO = 'Please check developers.pipedrive.com'
