/** Silence as PCM of 16 bits, 8 kHz, in a WAV file. */
export const wavOf = ({ seconds = 1, channels = 1 } = {}): Uint8Array<ArrayBuffer> => {
  const bytesPerSecond = 8000 * 2 * channels
  const size = seconds * bytesPerSecond
  const wav = new Uint8Array(44 + size)
  const view = new DataView(wav.buffer)
  const write = (offset: number, text: string) => wav.set(new TextEncoder().encode(text), offset)
  write(0, 'RIFF')
  view.setUint32(4, 36 + size, true)
  write(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, channels, true)
  view.setUint32(24, 8000, true)
  view.setUint32(28, bytesPerSecond, true)
  view.setUint16(32, 2 * channels, true)
  view.setUint16(34, 16, true)
  write(36, 'data')
  view.setUint32(40, size, true)
  return wav
}
