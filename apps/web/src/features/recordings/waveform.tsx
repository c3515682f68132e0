import { memo } from 'react'

interface WaveformProps {
  /** 0 to 255 each. */
  readonly peaks: readonly number[]
  /** How much was played, 0 to 1. */
  readonly played: number
}

const HEIGHT = 32

// Quiet recordings use the height, too.
const pathOf = (peaks: readonly number[]): string => {
  const most = Math.max(1, ...peaks)
  return peaks
    .map((peak, index) => {
      const half = Math.max(0.5, (peak / most) * (HEIGHT / 2 - 1))
      return `M${index + 0.5} ${HEIGHT / 2 - half}V${HEIGHT / 2 + half}`
    })
    .join('')
}

const Bars = memo(function Bars({ peaks }: { peaks: readonly number[] }) {
  return <path d={pathOf(peaks)} strokeWidth={0.6} vectorEffect="none" />
})

/** How loud a recording is as time goes by; what was played is in the accent's colour. Decoration over a slider. */
export const Waveform = ({ peaks, played }: WaveformProps) => (
  <svg
    viewBox={`0 0 ${peaks.length} ${HEIGHT}`}
    preserveAspectRatio="none"
    aria-hidden
    className="pointer-events-none absolute inset-0 size-full"
  >
    <g className="stroke-field">
      <Bars peaks={peaks} />
    </g>
    <svg x="0" y="0" width={played * peaks.length} height={HEIGHT} className="stroke-accent">
      <Bars peaks={peaks} />
    </svg>
  </svg>
)
