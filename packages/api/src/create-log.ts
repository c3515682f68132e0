import { type LevelWithSilent, pino } from 'pino'

/** JSON lines on standard error, so that standard output stays for what the operator reads. */
export const createLog = (level: LevelWithSilent) => pino({ name: 'callbook', level }, pino.destination(2))
