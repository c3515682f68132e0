'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted, useFormatter } from 'next-intl'
import { Download, Pause, Play } from 'lucide-react'
import { type KeyboardEvent as ReactKeyboardEvent, useId, useRef } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Tooltip } from '@/components/ui/tooltip.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { formatDuration, spellDuration } from '@/lib/time/format-duration.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { usePlayer } from './use-player.ts'

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
  const t = useExtracted()
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
  const source = `/api/v1/callLogs/${encodeURIComponent(callLogId)}/recording`
  const { audio, waveform, playing, time, length, speed, failed, toggle, seek, skip, changeSpeed } = usePlayer({
    source,
    peaks: data?.peaks ?? null,
    duration: data?.duration == null ? 0 : data.duration / 1000,
  })

  const keys: Readonly<Record<string, () => void>> = {
    ' ': toggle,
    ArrowLeft: () => skip(-STEP_S),
    ArrowRight: () => skip(STEP_S),
    Home: () => seek(0),
    End: () => seek(length),
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

  return (
    <fieldset ref={root} aria-label={t('Recording of the call')} className="grid min-w-0 gap-1">
      {/* There are no captions: a recording comes without a transcript. */}
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
      <audio ref={audio} preload="metadata" src={source} />
      <div className="flex items-center gap-2 max-md:flex-wrap">
        <Button
          variant="secondary"
          size="icon"
          className="rounded-full!"
          aria-label={playing ? t('Pause') : t('Play')}
          aria-keyshortcuts="Space"
          aria-describedby={failed ? errorId : undefined}
          onClick={toggle}
        >
          {playing ? <Pause aria-hidden /> : <Play aria-hidden />}
        </Button>
        <div className="relative h-8 min-w-0 flex-1 max-md:order-first max-md:basis-full has-focus-visible:rounded-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-md:h-10">
          <div ref={waveform} className="absolute inset-0 cursor-pointer" />
          {/* The keyboard's and the screen reader's: a pointer seeks in the waveform below. */}
          <input
            type="range"
            aria-label={t('Position')}
            aria-valuetext={t('{time} of {length}', {
              time: spellDuration(time, format),
              length: spellDuration(Math.round(length), format),
            })}
            min={0}
            max={length || 1}
            step="any"
            value={Math.min(time, length)}
            disabled={length === 0}
            onChange={(event) => seek(event.target.valueAsNumber)}
            onKeyDown={onSliderKey}
            className="pointer-events-none absolute inset-0 size-full opacity-0"
          />
        </div>
        <span className="figures shrink-0 text-sm max-md:mr-auto text-ink-2">
          {formatDuration(time)} <span className="text-ink-3">/ {formatDuration(Math.round(length))}</span>
        </span>
        <Tooltip content={t('Speed: [ slower, ] faster')}>
          <Button
            variant="quiet"
            size="small"
            className="figures w-14"
            aria-label={t('Speed {speed}×', { speed: String(speed) })}
            aria-keyshortcuts="[ ]"
            onClick={() => changeSpeed(1, true)}
          >
            {speed}×
          </Button>
        </Tooltip>
        <Button asChild variant="quiet" size="icon">
          <a href={source} download aria-label={t('Download the recording')}>
            <Download aria-hidden />
          </a>
        </Button>
      </div>
      {failed && (
        <p id={errorId} role="alert" className="text-sm text-danger">
          {t('The recording could not be played. Try to download it.')}
        </p>
      )}
    </fieldset>
  )
}
