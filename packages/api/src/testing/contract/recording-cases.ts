import { CALL_LOG_ERROR_INFO, ERROR_TEXTS } from '@callbook/schema'

import { multipartOf } from '../multipart-of.ts'
import { wavOf } from '../wav-of.ts'
import {
  answerWith,
  type CallOptions,
  callLogAnswer,
  callLogOf,
  type Contract,
  type ContractAnswer,
  type ContractCase,
  errorAnswer,
  NOT_FOUND,
} from './contract-case.ts'

const BASE_PATHS = ['', '/v1', '/api/v1']
const UNKNOWN_ID = '3cde3b05035cae14dcfc172bd8000d08'
const WAV = wavOf({ seconds: 0.05 })
const LAST = WAV.byteLength - 1
const DONE = answerWith(200, { success: true })
const EXISTS = errorAnswer(409, ERROR_TEXTS.recordingExists)
const BROKEN = errorAnswer(400, 'The request body broke off, or is not valid multipart/form-data.')
const REQUIRED = errorAnswer(400, '"file" is required: send the recording in a multipart part of this name.')
const NO_AUDIO = errorAnswer(
  400,
  '"file" must be audio that browsers play: WAV, MP3, M4A, AAC, OGG, Opus, WebM or FLAC.',
)
const NOT_MULTIPART = errorAnswer(
  400,
  'The request body must be multipart/form-data, with the recording in a part named "file".',
)
const TOO_LARGE = errorAnswer(413, 'The recording is larger than 2097152 bytes (2 MiB).')

const utf8 = (text: string) => new TextEncoder().encode(text)
const wavFile = (name = 'rec.wav', type = 'audio/wav') => new File([WAV], name, { type })
const upload = () => multipartOf({ file: wavFile() })

/** A body of one part, with exactly these headers of the part. */
const partOf = (disposition: string, content: Uint8Array, end = '\r\n--x--\r\n'): CallOptions => ({
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
  body: Buffer.concat([utf8(`--x\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`), content, utf8(end)]),
})

/** Posts a recording to a new call log. */
const posted = (
  rule: string,
  options: () => CallOptions | Promise<CallOptions>,
  expected: ContractAnswer,
  path = (id: string) => `/v1/callLogs/${id}/recordings`,
): ContractCase => ({
  rule: `1.8 ${rule}`,
  run: async ({ call, addCallLog }) => ({
    answer: await call('POST', path(await addCallLog()), await options()),
    expected,
  }),
})

/** The audio as it must come back. */
const audioAnswer = (status: 200 | 206, start = 0, end = LAST): ContractAnswer => ({
  status,
  headers: {
    'content-type': 'audio/wav',
    'x-correlation-id': '<uuid>',
    'cache-control': 'private, no-cache',
    'accept-ranges': 'bytes',
    'content-disposition': '<file name>',
    'cross-origin-resource-policy': 'same-origin',
    etag: '<etag>',
    ...(status === 206 && { 'content-range': `bytes ${start}-${end}/${WAV.byteLength}` }),
  },
  body: { hex: Buffer.from(WAV.subarray(start, end + 1)).toString('hex') },
})

const NOT_MODIFIED: ContractAnswer = {
  status: 304,
  headers: {
    'x-correlation-id': '<uuid>',
    'cache-control': 'private, no-cache',
    'accept-ranges': 'bytes',
    etag: '<etag>',
  },
  body: null,
}

const UNSATISFIABLE: ContractAnswer = errorAnswer(
  416,
  `The range lies outside the recording, which has ${WAV.byteLength} bytes.`,
  { error_info: CALL_LOG_ERROR_INFO, 'content-range': `bytes */${WAV.byteLength}` },
)

const withRecording = async ({ call, addCallLog }: Contract): Promise<{ id: string; etag: string }> => {
  const id = await addCallLog()
  await call('POST', `/v1/callLogs/${id}/recordings`, await upload())
  const { headers } = await call('GET', `/v1/callLogs/${id}/recording`)
  return { id, etag: headers['etag'] ?? '' }
}

/** Reads the recording of a new call log. */
const read = (
  rule: string,
  headers: (etag: string) => Readonly<Record<string, string>>,
  expected: ContractAnswer,
): ContractCase => ({
  rule: `recording: ${rule}`,
  run: async (contract) => {
    const { id, etag } = await withRecording(contract)
    return { answer: await contract.call('GET', `/v1/callLogs/${id}/recording`, { headers: headers(etag) }), expected }
  },
})

const ranged = (range: string, expected: ContractAnswer) => read(range, () => ({ range }), expected)

/** `POST /callLogs/{id}/recordings`, and our `GET /callLogs/{id}/recording`. */
export const RECORDING_CASES: readonly ContractCase[] = [
  ...BASE_PATHS.flatMap((base) => [
    posted(`POST ${base}/callLogs/{id}/recordings answers success alone`, upload, DONE, (id) => {
      return `${base}/callLogs/${id}/recordings`
    }),
    {
      rule: `recording: GET ${base}/callLogs/{id}/recording plays it`,
      run: async (contract: Contract) => {
        const { id } = await withRecording(contract)
        return { answer: await contract.call('GET', `${base}/callLogs/${id}/recording`), expected: audioAnswer(200) }
      },
    },
  ]),
  posted('a name and a type that lie do not matter', () => multipartOf({ file: wavFile('x.pdf', 'text/html') }), DONE),
  posted('a Blob, which is called blob, is taken', () => multipartOf({ file: new Blob([WAV]) }), DONE),
  posted('a part without a type is taken', () => partOf('name="file"; filename="rec.wav"', WAV), DONE),
  posted(
    'other parts are passed over, before it and behind it',
    () => multipartOf({ mime_type: 'audio/wave', other: new Blob(['x']), file: wavFile(), last: new Blob(['y']) }),
    DONE,
  ),
  posted(
    'it is taken without its length told',
    async () => {
      const { body, headers } = await upload()
      return { headers, body: new Blob([body]).stream() }
    },
    DONE,
  ),
  {
    rule: '1.8 a call log with a recording says so',
    run: async (contract) => {
      const { id } = await withRecording(contract)
      return {
        answer: await contract.call('GET', `/v1/callLogs/${id}`),
        expected: callLogAnswer(callLogOf(contract.world, { id, has_recording: true })),
      }
    },
  },
  {
    rule: '1.7 a second recording is 409',
    run: async (contract) => {
      const { id } = await withRecording(contract)
      return {
        answer: await contract.call('POST', `/v1/callLogs/${id}/recordings`, await upload()),
        expected: EXISTS,
      }
    },
  },
  {
    rule: '7.15 a colleague who can see the call log may add its recording',
    run: async ({ world, call, addCallLog }) => {
      const id = await addCallLog({}, world.acme.admin)
      return { answer: await call('POST', `/v1/callLogs/${id}/recordings`, await upload()), expected: DONE }
    },
  },
  posted('an unknown call log is 404', upload, NOT_FOUND, () => `/v1/callLogs/${UNKNOWN_ID}/recordings`),
  posted('an id of odd bytes is 404', upload, NOT_FOUND, () => '/v1/callLogs/%00/recordings'),
  {
    rule: '7.10 the recording of a call log of another company is 404',
    run: async (contract) => {
      const { id } = await withRecording(contract)
      const as = contract.world.rival.admin
      return { answer: await contract.call('GET', `/v1/callLogs/${id}/recording`, { as }), expected: NOT_FOUND }
    },
  },
  {
    rule: '7.10 a recording for a call log of another company is 404',
    run: async ({ world, call, addCallLog }) => {
      const options = { ...(await upload()), as: world.rival.admin }
      return {
        answer: await call('POST', `/v1/callLogs/${await addCallLog()}/recordings`, options),
        expected: NOT_FOUND,
      }
    },
  },
  {
    rule: '1.8 a recording goes with its call log',
    run: async (contract) => {
      const { id } = await withRecording(contract)
      await contract.call('DELETE', `/v1/callLogs/${id}`)
      return { answer: await contract.call('GET', `/v1/callLogs/${id}/recording`), expected: NOT_FOUND }
    },
  },
  {
    rule: '1.8 a recording for a deleted call log is 404',
    run: async ({ call, addCallLog }) => {
      const id = await addCallLog()
      await call('DELETE', `/v1/callLogs/${id}`)
      return { answer: await call('POST', `/v1/callLogs/${id}/recordings`, await upload()), expected: NOT_FOUND }
    },
  },
  {
    rule: 'recording: a call log without one is 404',
    run: async ({ call, addCallLog }) => ({
      answer: await call('GET', `/v1/callLogs/${await addCallLog()}/recording`),
      expected: NOT_FOUND,
    }),
  },
  posted(
    'JSON is 400, and says what to send',
    () => ({ headers: { 'content-type': 'application/json' }, body: { file: '/path/to/rec.wav' } }),
    errorAnswer(
      400,
      'The request body must not be JSON: send the recording itself as multipart/form-data, in a part named "file".',
    ),
  ),
  posted(
    'bare audio is 400, and says what to send',
    () => ({ headers: { 'content-type': 'audio/wav' }, body: WAV }),
    NOT_MULTIPART,
  ),
  posted('no body is 400', () => ({}), NOT_MULTIPART),
  posted(
    'multipart without a boundary is 400',
    async () => ({ body: (await upload()).body, headers: { 'content-type': 'multipart/form-data' } }),
    errorAnswer(400, 'The content type multipart/form-data needs a boundary: let your HTTP client set it.'),
  ),
  posted(
    'the text that the Node SDK makes of a stream is 400',
    () => multipartOf({ file: '[object Object]' }),
    errorAnswer(
      400,
      '"file" is the text "[object Object]", not a file: read the recording into a File or Blob, and send that.',
    ),
  ),
  posted(
    'text instead of a file is 400',
    () => multipartOf({ file: '/path/to/rec.wav' }),
    errorAnswer(400, '"file" must be a file, not text: give its part a file name.'),
  ),
  posted('a body without "file" is 400', () => multipartOf({ audio: wavFile() }), REQUIRED),
  posted(
    'an empty file is 400',
    () => multipartOf({ file: new File([], 'rec.wav') }),
    errorAnswer(400, '"file" must not be empty.'),
  ),
  posted('text is not audio, 400', () => multipartOf({ file: new File(['<script>'], 'rec.wav') }), NO_AUDIO),
  posted('a body that breaks off within the file is 400', () => partOf('name="file"; filename="x"', WAV, ''), BROKEN),
  posted(
    'a body that breaks off behind another part is 400',
    () => partOf('name="other"; filename="x"', WAV, '\r\n--x\r\nContent-Dis'),
    BROKEN,
  ),
  posted('a body that is no multipart is 400', () => ({ ...partOf('', WAV), body: 'x' }), BROKEN),
  posted(
    'a file over the limit is 413',
    () => multipartOf({ file: new File([wavOf({ seconds: 140 })], 'rec.wav') }),
    TOO_LARGE,
  ),
  posted(
    'a body far over the limit is 413',
    () => multipartOf({ file: new File([new Uint8Array(4 * 1024 * 1024)], 'rec.wav') }),
    TOO_LARGE,
  ),
  posted(
    'a body far over the limit is 413, without its length told and whatever the part is',
    async () => {
      const { headers, body } = await multipartOf({ other: new File([new Uint8Array(4 * 1024 * 1024)], 'x') })
      return { headers, body: new Blob([body]).stream() }
    },
    TOO_LARGE,
  ),
  ranged('bytes=0-', audioAnswer(206)),
  ranged('bytes=0-0', audioAnswer(206, 0, 0)),
  ranged('bytes=100-199', audioAnswer(206, 100, 199)),
  ranged('bytes=100-999999', audioAnswer(206, 100, LAST)),
  ranged('bytes=-10', audioAnswer(206, LAST - 9, LAST)),
  ranged('bytes=-999999', audioAnswer(206)),
  ranged('bytes=10-19,20-29', audioAnswer(206, 10, 29)),
  // What a server may ignore, it does: several ranges, other units, what is no range.
  ranged('bytes=0-1,10-11', audioAnswer(200)),
  ranged('seconds=0-1', audioAnswer(200)),
  ranged('0-1', audioAnswer(200)),
  ranged(`bytes=${LAST + 1}-`, UNSATISFIABLE),
  ranged('bytes=-0', UNSATISFIABLE),
  read('a range of what it was', (etag) => ({ range: 'bytes=1-2', 'if-range': etag }), audioAnswer(206, 1, 2)),
  read('a range of something else', () => ({ range: 'bytes=1-2', 'if-range': '"x"' }), audioAnswer(200)),
  read(
    'a range of a time',
    () => ({ range: 'bytes=1-2', 'if-range': 'Wed, 21 Oct 2026 07:28:00 GMT' }),
    audioAnswer(200),
  ),
  read('unchanged is 304', (etag) => ({ 'if-none-match': etag }), NOT_MODIFIED),
  read('unchanged among others is 304', (etag) => ({ 'if-none-match': `"x", W/${etag}` }), NOT_MODIFIED),
  read('unchanged wins over a range', (etag) => ({ 'if-none-match': etag, range: 'bytes=1-2' }), NOT_MODIFIED),
  read('changed is sent', () => ({ 'if-none-match': '"x"' }), audioAnswer(200)),
  {
    rule: '7.14 GET /v1/callLogs/x/recordings is 405 with Allow',
    run: async ({ call }) => ({
      answer: await call('GET', '/v1/callLogs/x/recordings'),
      expected: errorAnswer(405, 'Method GET is not allowed here. Use POST.', { allow: 'POST' }),
    }),
  },
  {
    rule: '7.14 DELETE /v1/callLogs/x/recording is 405 with Allow',
    run: async ({ call }) => ({
      answer: await call('DELETE', '/v1/callLogs/x/recording'),
      expected: errorAnswer(405, 'Method DELETE is not allowed here. Use GET.', { allow: 'GET' }),
    }),
  },
]
