const RATE = 8000

/** A WAV file whose loudness goes up and down, as people do who talk. */
export const toneOf = (seconds: number): Uint8Array => {
  const samples = seconds * RATE
  const wav = Buffer.alloc(44 + samples * 2)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + samples * 2, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(RATE, 24)
  wav.writeUInt32LE(RATE * 2, 28)
  wav.writeUInt16LE(2, 32)
  wav.writeUInt16LE(16, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(samples * 2, 40)
  for (let sample = 0; sample < samples; sample += 1) {
    const loudness = 0.5 + 0.5 * Math.sin(sample / RATE) * Math.sin(sample / RATE / 3.7)
    wav.writeInt16LE(Math.round(20_000 * loudness * Math.sin(sample / 6)), 44 + sample * 2)
  }
  return wav
}
