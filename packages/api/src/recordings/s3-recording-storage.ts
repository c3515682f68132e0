import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'

import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

import type { RecordingStorage } from './recording-storage.ts'

/** An S3-compatible service. */
export interface S3Config {
  readonly bucket: string
  readonly region: string
  /** Absent: Amazon's own for the region. */
  readonly endpoint?: string | undefined
  /** Absent: what the SDK finds by itself, such as the role of the machine. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined
  /** Bucket in the path instead of the host name: MinIO and most others. */
  readonly forcePathStyle: boolean
  /** Before every key, such as `callbook/`. */
  readonly prefix: string
}

/** Recordings in an S3-compatible service. */
export const s3RecordingStorage = ({
  bucket,
  prefix,
  endpoint,
  credentials,
  ...config
}: S3Config): RecordingStorage => {
  const client = new S3Client({
    ...config,
    ...(endpoint && { endpoint }),
    ...(credentials && { credentials }),
    // Services other than Amazon's do not know the checksums that newer SDKs send with everything.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const at = (key: string) => ({ Bucket: bucket, Key: prefix + key })
  return {
    // One request: the object appears whole or not at all, and no parts are left of a process that was killed.
    put: async (key, { path, byte_size }) => {
      const body = createReadStream(path)
      try {
        await client.send(new PutObjectCommand({ ...at(key), Body: body, ContentLength: byte_size }))
      } finally {
        body.destroy()
      }
    },
    read: async (key, { start, end }) => {
      const { Body } = await client.send(new GetObjectCommand({ ...at(key), Range: `bytes=${start}-${end}` }))
      if (!(Body instanceof Readable)) throw new Error(`S3 answered for ${key} without a body`)
      return Body
    },
    delete: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)))
    },
  }
}
