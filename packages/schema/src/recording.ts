import { z } from 'zod'

// Bytes do not pass through zod: these schemas are for the documents made from them.

/** The parts of `POST /callLogs/{id}/recordings`, which is multipart/form-data. */
export const RecordingUpload = z
  .object({
    file: z.string().meta({
      description:
        'Audio that browsers play: WAV, MP3, M4A, AAC, OGG, Opus, WebM or FLAC. Recognised by its content, whatever its name and type say',
      format: 'binary',
      example: '(the bytes of call.mp3)',
    }),
  })
  .meta({ id: 'RecordingUpload', description: 'The recording of a call' })

/** 200 and 206 of `GET /callLogs/{id}/recording`. */
export const RecordingAudio = z
  .string()
  .meta({ id: 'RecordingAudio', description: 'The bytes of the recording', format: 'binary' })
