'use client'

import { useEffect, useRef, useState } from 'react'

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const

/** An audio element as React sees it, and what can be done with it. Times are seconds. */
export const useAudio = () => {
  const audio = useRef<HTMLAudioElement>(null)
  const [playing, setPlaying] = useState(false)
  const [time, setTime] = useState(0)
  const [length, setLength] = useState<number>()
  const [speed, setSpeed] = useState(1)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    const element = audio.current
    if (!element) return
    const onTime = () => setTime(element.currentTime)
    const onState = () => setPlaying(!element.paused)
    const onLength = () => {
      setFailed(false)
      setLength(Number.isFinite(element.duration) ? element.duration : undefined)
    }
    const onError = () => setFailed(true)
    const listeners = [
      ['timeupdate', onTime],
      ['seeking', onTime],
      ['play', onState],
      ['pause', onState],
      ['ended', onState],
      ['loadedmetadata', onLength],
      ['durationchange', onLength],
      ['error', onError],
    ] as const
    for (const [event, listener] of listeners) element.addEventListener(event, listener)
    // It may have loaded before React was there.
    if (element.readyState > 0) onLength()
    if (element.error) onError()
    return () => {
      for (const [event, listener] of listeners) element.removeEventListener(event, listener)
      element.pause()
    }
  }, [])

  return {
    audio,
    playing,
    time,
    length,
    speed,
    failed,
    toggle: () => {
      const element = audio.current
      if (!element) return
      if (element.paused) element.play().catch(() => setFailed(true))
      else element.pause()
    },
    seek: (to: number, end: number) => {
      const element = audio.current
      if (!element) return
      element.currentTime = Math.min(Math.max(0, to), end)
      setTime(element.currentTime)
    },
    /** Faster or slower, by steps. */
    changeSpeed: (step: 1 | -1, around = false) => {
      const at = SPEEDS.indexOf(speed as (typeof SPEEDS)[number]) + step
      const next = SPEEDS[around ? at % SPEEDS.length : Math.min(Math.max(0, at), SPEEDS.length - 1)] ?? 1
      if (audio.current) audio.current.playbackRate = next
      setSpeed(next)
    },
  }
}
