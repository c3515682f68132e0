import { CallLogId, DoneResponse, ErrorResponse, RecordingAudio, RecordingUpload } from '@callbook/schema'
import { z } from 'zod'

import { addRecording } from '../recordings/add-recording.ts'
import { getRecording } from '../recordings/get-recording.ts'
import { type Operation, pathParameter } from './operation.ts'
import { discardBody, receiveRecording } from './receive-recording.ts'
import { sendRecording } from './send-recording.ts'

const BASE_PATHS = ['/v1', '/api/v1', ''] as const
const ById = z.object({ id: CallLogId })

const notFound = { description: 'A resource required to process the request was not found.', schema: ErrorResponse }

/** Recordings of call logs: Pipedrive's one operation, and ours that plays what it took. */
export const recordingOperations: readonly Operation[] = [
  {
    operation_id: 'addCallLogAudioFile',
    summary: 'Attach an audio file to the call log',
    tag: 'CallLogs',
    method: 'POST',
    path: '/callLogs/:id/recordings',
    base_paths: BASE_PATHS,
    cost: 10,
    scopes: ['phone-integration'],
    parameters: ById,
    body: RecordingUpload,
    body_type: 'multipart/form-data',
    answers: {
      200: { description: 'The audio file was attached to the call log.', schema: DoneResponse },
      400: { description: 'The body is not multipart/form-data with audio in a part "file".', schema: ErrorResponse },
      404: notFound,
      409: { description: 'The call log has a recording already.', schema: ErrorResponse },
      413: { description: 'The audio file is larger than this server takes.', schema: ErrorResponse },
    },
    handle: async (c) => {
      const ctx = c.get('context')
      const receive = () => receiveRecording(c.req.raw, ctx.recordings)
      try {
        await addRecording(ctx, { id: pathParameter(c, 'id'), receive })
      } catch (error) {
        await discardBody(c.req.raw, ctx.recordings)
        throw error
      }
      return c.json<DoneResponse>({ success: true })
    },
  },
  {
    operation_id: 'getCallLogRecording',
    summary: 'Play the recording of a call log',
    tag: 'CallLogs',
    method: 'GET',
    path: '/callLogs/:id/recording',
    base_paths: BASE_PATHS,
    cost: 2,
    scopes: ['phone-integration'],
    session: true,
    parameters: ById,
    answers: {
      200: { description: 'The audio, all of it.', schema: RecordingAudio, content_type: 'audio/*' },
      206: { description: 'The range of bytes that was asked for.', schema: RecordingAudio, content_type: 'audio/*' },
      304: { description: 'The recording is the one whose `ETag` was sent in `If-None-Match`.', schema: null },
      404: notFound,
      416: { description: 'The range lies outside the recording.', schema: ErrorResponse },
    },
    handle: async (c) => {
      const ctx = c.get('context')
      return sendRecording(c, ctx.recordings.storage, await getRecording(ctx, { id: pathParameter(c, 'id') }))
    },
  },
]
