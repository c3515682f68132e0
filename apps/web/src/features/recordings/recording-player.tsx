'use client'

import { useQuery } from '@tanstack/react-query'
import { useFormatter } from 'next-intl'
import { Download, Pause, Play } from 'lucide-react'
import { type KeyboardEvent as ReactKeyboardEvent, useId, useRef } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Tooltip } from '@/components/ui/tooltip.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { formatDuration, spellDuration } from '@/lib/time/format-duration.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { useAudio } from './use-audio.ts'
import { Waveform } from './waveform.tsx'

const STEP_S = 5
const ASK_AGAIN_MS = 1_500

interface RecordingPlayerProps {
  /** Of the call log, which must have a recording. */
  readonly callLogId: string
}

/** Whether Space means something for what has the keyboard. */
const pressesItself = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button, a, summary, [role=button], [role=menuitem]') !== null

/**
 * Plays the recording of a call. The browser reads it in ranges, by the session of whoever is signed in, and nothing
 * but its length before somebody presses play. Give it the call log's id as `key`, too, so that it starts anew with it.
 */
export const RecordingPlayer = ({ callLogId }: RecordingPlayerProps) => {
  const format = useFormatter()
  const errorId = useId()
  const root = useRef<HTMLFieldSetElement>(null)
  const trpc = useTRPC()
  const { data } = useQuery(
    trpc.callLogs.recordingPeaks.queryOptions(
      { id: callLogId },
      { refetchInterval: ({ state }) => (state.data?.computing ? ASK_AGAIN_MS : false) },
    ),
  )
  const { audio, playing, time, length, speed, failed, toggle, seek, changeSpeed } = useAudio()
  const known = data?.duration == null ? 0 : data.duration / 1000
  const end = length ?? known
  const source = `/api/v1/callLogs/${encodeURIComponent(callLogId)}/recording`

  const keys: Readonly<Record<string, () => void>> = {
    ' ': toggle,
    ArrowLeft: () => seek(time - STEP_S, end),
    ArrowRight: () => seek(time + STEP_S, end),
    Home: () => seek(0, end),
    End: () => seek(end, end),
    '[': () => changeSpeed(-1),
    ']': () => changeSpeed(1),
  }
  const onKey = (event: Pick<KeyboardEvent, 'key' | 'target' | 'preventDefault'>) => {
    if (event.key === ' ' && pressesItself(event.target)) return
    event.preventDefault()
    keys[event.key]?.()
  }
  useShortcut([' ', 'ArrowLeft', 'ArrowRight', '[', ']'], onKey, { within: root })
  const onSliderKey = (event: ReactKeyboardEvent) => {
    if (event.key in keys && !event.metaKey && !event.ctrlKey && !event.altKey) onKey(event)
  }

  const played = end > 0 ? Math.min(1, time / end) : 0
  return (
    <fieldset ref={root} aria-label="Recording of the call" className="grid min-w-0 gap-1">
      {/* There are no captions: a recording comes without a transcript. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio ref={audio} preload="metadata" src={source} />
      <div className="flex items-center gap-2 max-md:flex-wrap">
        <Button
          variant="secondary"
          size="icon"
          className="rounded-full!"
          aria-label={playing ? 'Pause' : 'Play'}
          aria-keyshortcuts="Space"
          aria-describedby={failed ? errorId : undefined}
          onClick={toggle}
        >
          {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
        </Button>
        <div className="relative h-8 min-w-0 flex-1 max-md:order-first max-md:basis-full has-focus-visible:rounded-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-md:h-10">
          {data?.peaks ? (
            <Waveform peaks={data.peaks} played={played} />
          ) : (
            <div
              aria-hidden
              className="pointer-events-none absolute inset-x-0 top-1/2 h-1 -translate-y-1/2 rounded-sm bg-line-strong"
            >
              <div className="h-full rounded-sm bg-accent" style={{ width: `${played * 100}%` }} />
            </div>
          )}
          <input
            type="range"
            aria-label="Position"
            aria-valuetext={`${spellDuration(Math.floor(time), format)} of ${spellDuration(Math.round(end), format)}`}
            min={0}
            max={end || 1}
            step="any"
            value={Math.min(time, end)}
            disabled={end === 0}
            onChange={(event) => seek(event.target.valueAsNumber, end)}
            onKeyDown={onSliderKey}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
        </div>
        <span className="figures shrink-0 text-sm max-md:mr-auto text-ink-2">
          {formatDuration(Math.floor(time))} <span className="text-ink-3">/ {formatDuration(Math.round(end))}</span>
        </span>
        <Tooltip content="Speed: [ slower, ] faster">
          <Button
            variant="quiet"
            size="small"
            className="figures w-14"
            aria-label={`Speed ${speed}×`}
            aria-keyshortcuts="[ ]"
            onClick={() => changeSpeed(1, true)}
          >
            {speed}×
          </Button>
        </Tooltip>
        <Button asChild variant="quiet" size="icon">
          <a href={source} download aria-label="Download the recording">
            <Download aria-hidden />
          </a>
        </Button>
      </div>
      {failed && (
        <p id={errorId} role="alert" className="text-sm text-danger">
          The recording could not be played. Try to download it.
        </p>
      )}
    </fieldset>
  )
}
