/** Slices of a recording: as many bars as a screen has room for. */
export const MOST_PEAKS = 400

const BUCKETS_A_SECOND = 20
// Half an hour by twentieths of a second.
const MOST_BUCKETS = 36_000

/** A piece of sound: of each channel as many samples, from -1 to 1. */
interface Sound {
  readonly channelData: readonly Float32Array[]
  readonly sampleRate: number
}

const loudest = (samples: Float32Array, from: number, to: number): number => {
  let peak = 0
  for (let index = from; index < to; index += 1) peak = Math.max(peak, Math.abs(samples[index] ?? 0))
  return peak
}

/** Takes sound in, piece by piece, and keeps the loudest of each twentieth of a second; of longer slices when there are many. */
export const createPeakBuckets = () => {
  const peaks: number[] = []
  let filled = 0
  let longer = 1
  const makeRoom = () => {
    const half = peaks.length / 2
    for (let index = 0; index < half; index += 1) {
      peaks[index] = Math.max(peaks[index * 2] ?? 0, peaks[index * 2 + 1] ?? 0)
    }
    peaks.length = half
    longer *= 2
  }
  return {
    take: ({ channelData, sampleRate }: Sound) => {
      const length = channelData[0]?.length ?? 0
      const slice = Math.max(1, Math.round(sampleRate / BUCKETS_A_SECOND))
      for (let start = 0; start < length;) {
        if (filled === 0 || filled >= slice * longer) {
          if (peaks.length === MOST_BUCKETS) makeRoom()
          peaks.push(0)
          filled = 0
        }
        const end = Math.min(length, start + slice * longer - filled)
        const peak = Math.max(...channelData.map((samples) => loudest(samples, start, end)))
        peaks[peaks.length - 1] = Math.max(peaks.at(-1) ?? 0, peak)
        filled += end - start
        start = end
      }
    },
    /** The loudest of each of at most 400 equal slices, 0 to 255. None without any sound. */
    toPeaks: (): readonly number[] => {
      const count = Math.min(MOST_PEAKS, peaks.length)
      return Array.from({ length: count }, (_, slice) => {
        const from = Math.floor((slice * peaks.length) / count)
        const to = Math.floor(((slice + 1) * peaks.length) / count)
        const peak = peaks.slice(from, to).reduce((most, value) => Math.max(most, value), 0)
        return Math.min(255, Math.round(peak * 255))
      })
    },
  }
}
