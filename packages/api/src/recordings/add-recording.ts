import { rm } from 'node:fs/promises'

import { ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { isIssuedCallLogId } from '../call-logs/call-log-id.ts'
import type { ActorContext } from '../context.ts'
import { type Audio, recogniseAudio } from './recognise-audio.ts'
import { claimBytes, releaseBytes } from './recording-orphans.ts'
import type { ReceivedFile } from './recording-storage.ts'

export interface AddRecording {
  /** Of the call log. */
  readonly id: string
  /** Receives the file. Not called when the call log takes none, so that nobody uploads in vain. */
  readonly receive: () => Promise<ReceivedFile>
}

const notFound = () => new AppError('not_found', ERROR_TEXTS.notFound)
const alreadyThere = () => new AppError('conflict', ERROR_TEXTS.recordingExists)

const refuseUnlessFree = async ({ actor, db }: ActorContext, id: string): Promise<void> => {
  const callLog =
    isIssuedCallLogId(id) &&
    // Not findUnique: see get-call-log.ts.
    (await db.prisma.callLog.findFirst({
      where: { company_id: actor.company_id, id },
      select: { recording: { select: { call_log_id: true } } },
    }))
  if (!callLog) throw notFound()
  if (callLog.recording) throw alreadyThere()
}

/** What the database found while the file was on its way. By code: Next's bundle has its own copy of Prisma's class. */
const refusalOf = (error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'P2002') return alreadyThere()
  if (code === 'P2003') return notFound()
  return error
}

const store = async (ctx: ActorContext, call_log_id: string, file: ReceivedFile, audio: Audio): Promise<void> => {
  const { db, recordings, log } = ctx
  const { company_id } = ctx.actor
  const { byte_size, sha256 } = file
  const storage_key = `${company_id}/${Buffer.from(sha256).toString('hex')}`
  const key = { company_id, storage_key }
  const claim = await claimBytes(ctx, key)
  try {
    await recordings.storage.put(storage_key, file)
    await db.prisma.$transaction([
      db.prisma.recording.create({
        data: { ...key, call_log_id, byte_size, sha256, ...audio },
        select: { call_log_id: true },
      }),
      db.prisma.recordingOrphan.delete({ where: { company_id_id: { company_id, id: claim } }, select: { id: true } }),
    ])
  } catch (error) {
    await releaseBytes(ctx, key, claim).catch((cause: unknown) => {
      log.error({ err: cause, storage_key }, 'The bytes of a refused recording could not be deleted yet')
    })
    throw refusalOf(error)
  }
}

/**
 * Adds the recording of a call log: any user who can see the call log may. Of several at once, one wins. It is kept
 * when this resolves, and nothing is left of it when this rejects.
 *
 * Throws `not_found` for an unknown call log, `conflict` when there is a recording, `bad_request` for a file that is no
 * audio that browsers play, and whatever `receive` throws.
 */
export const addRecording = async (ctx: ActorContext, { id, receive }: AddRecording): Promise<void> => {
  await refuseUnlessFree(ctx, id)
  const file = await receive()
  try {
    const audio = await recogniseAudio(file.path)
    if (!audio) {
      throw new AppError(
        'bad_request',
        '"file" must be audio that browsers play: WAV, MP3, M4A, AAC, OGG, Opus, WebM or FLAC.',
      )
    }
    await store(ctx, id, file, audio)
    ctx.peaks.add({ company_id: ctx.actor.company_id, call_log_id: id })
  } finally {
    await rm(file.path, { force: true })
  }
}
