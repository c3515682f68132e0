'use client'

import { useId, useState } from 'react'

interface RecordingPlayerProps {
  /** Of the call log, which must have a recording. */
  readonly callLogId: string
}

/**
 * Plays the recording of a call. The browser reads it in ranges, by the session of whoever is signed in, and nothing
 * but its length before somebody presses play. Give it the call log's id as `key`, too, so that it starts anew with it.
 */
export const RecordingPlayer = ({ callLogId }: RecordingPlayerProps) => {
  const errorId = useId()
  const [failed, setFailed] = useState(false)
  const source = `/api/v1/callLogs/${encodeURIComponent(callLogId)}/recording`
  return (
    <div>
      {/* There are no captions: a recording comes without a transcript. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio
        controls
        preload="metadata"
        src={source}
        aria-label="Recording of the call"
        aria-describedby={failed ? errorId : undefined}
        className="h-10 w-full"
        onError={() => setFailed(true)}
        onLoadedMetadata={() => setFailed(false)}
      />
      {failed && (
        <p id={errorId} role="alert" className="text-sm text-danger">
          The recording could not be played.{' '}
          <a href={source} download className="underline">
            Download it
          </a>
        </p>
      )}
    </div>
  )
}
