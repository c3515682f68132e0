'use client'

import { useEffect, useRef, useState } from 'react'
import WaveSurfer from 'wavesurfer.js'
import HoverPlugin from 'wavesurfer.js/plugins/hover'

import { formatDuration } from '@/lib/time/format-duration.ts'

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const
// A line, until the peaks are there. Without any, the player would load the whole file to make them.
const NO_PEAKS = [0, 0]

/** What is played. */
interface Recording {
  readonly source: string
  /** How loud it is as time goes by, 0 to 255 each; null: not known. */
  readonly peaks: readonly number[] | null
  /** In seconds; 0: not known before the browser has read it. */
  readonly duration: number
}

// A canvas knows no custom properties.
const colours = () => {
  const style = getComputedStyle(document.documentElement)
  return { waveColor: style.getPropertyValue('--field'), progressColor: style.getPropertyValue('--accent') }
}

const draw = (container: HTMLElement, media: HTMLMediaElement): WaveSurfer =>
  WaveSurfer.create({
    container,
    media,
    ...colours(),
    height: 'auto',
    barWidth: 2,
    barGap: 1,
    barRadius: 1,
    barMinHeight: 1,
    cursorWidth: 1,
    // Quiet recordings use the height, too.
    normalize: true,
    dragToSeek: { debounceTime: 0 },
    hideScrollbar: true,
    plugins: [
      HoverPlugin.create({
        lineColor: 'var(--ink-3)',
        labelColor: 'var(--canvas)',
        labelBackground: 'var(--ink)',
        labelSize: '11px',
        formatTimeCallback: (seconds) => formatDuration(Math.floor(seconds)),
      }),
    ],
  })

/** A recording's player: an audio element and a waveform that follows it, and what can be done with them. In seconds. */
export const usePlayer = ({ source, peaks, duration }: Recording) => {
  const audio = useRef<HTMLAudioElement>(null)
  const waveform = useRef<HTMLDivElement>(null)
  const player = useRef<WaveSurfer>(null)
  const [playing, setPlaying] = useState(false)
  const [time, setTime] = useState(0)
  // What the browser has read of it; 0: nothing yet.
  const [told, setTold] = useState(0)
  const [speed, setSpeed] = useState(1)
  const [failed, setFailed] = useState(false)

  const length = told || duration

  useEffect(() => {
    const media = audio.current
    if (!media || !waveform.current) return
    const wave = draw(waveform.current, media)
    player.current = wave
    // Many times a second: a text and a slider need whole ones alone.
    const onTime = () => setTime(Math.floor(wave.getCurrentTime()))
    const subscriptions = [
      wave.on('timeupdate', onTime),
      wave.on('seeking', onTime),
      wave.on('play', () => setPlaying(true)),
      wave.on('pause', () => setPlaying(false)),
      wave.on('finish', () => setPlaying(false)),
      wave.on('error', () => setFailed(true)),
    ]
    const onLength = () => {
      setFailed(false)
      setTold(Number.isFinite(media.duration) ? media.duration : 0)
    }
    const lengthEvents = ['loadedmetadata', 'durationchange'] as const
    for (const event of lengthEvents) media.addEventListener(event, onLength)
    // It may have loaded, or failed, before React was there.
    if (media.readyState > 0) onLength()
    if (media.error) setFailed(true)
    const theme = new MutationObserver(() => wave.setOptions(colours()))
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] })
    return () => {
      theme.disconnect()
      for (const event of lengthEvents) media.removeEventListener(event, onLength)
      for (const unsubscribe of subscriptions) unsubscribe()
      media.pause()
      wave.destroy()
      player.current = null
    }
  }, [])

  useEffect(() => {
    const url = new URL(source, window.location.href).href
    // One that a newer load replaces, or that the end of the page stops, says so by a rejection: nothing is lost.
    player.current?.load(url, [[...(peaks ?? NO_PEAKS)]], length || undefined).catch(() => undefined)
  }, [source, peaks, length])

  return {
    audio,
    waveform,
    playing,
    time,
    length,
    speed,
    failed,
    toggle: () => {
      player.current?.playPause().catch(() => setFailed(true))
    },
    /** To a time, or as near as there is one. */
    seek: (to: number) => player.current?.setTime(Math.min(Math.max(0, to), length)),
    /** Seconds back or forward from where it is. */
    skip: (seconds: number) =>
      player.current?.setTime(Math.min(Math.max(0, player.current.getCurrentTime() + seconds), length)),
    /** Faster or slower, by steps. */
    changeSpeed: (step: 1 | -1, around = false) => {
      const at = SPEEDS.indexOf(speed as (typeof SPEEDS)[number]) + step
      const next = SPEEDS[around ? at % SPEEDS.length : Math.min(Math.max(0, at), SPEEDS.length - 1)] ?? 1
      player.current?.setPlaybackRate(next, true)
      setSpeed(next)
    },
  }
}
