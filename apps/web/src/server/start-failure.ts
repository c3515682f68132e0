/** Why the server could not start, for the operator: a clear line for what is theirs to mend, a stack for what is ours. */
export const startFailure = (error: unknown): string => {
  if (!(error instanceof Error)) return `Callbook could not start: ${String(error)}`
  const code = 'code' in error ? error.code : undefined
  const { PORT, HOST } = process.env
  if (code === 'EADDRINUSE') {
    return `Callbook could not start: port ${PORT || 3000} is in use. Stop what listens there, or set PORT.`
  }
  if (code === 'EACCES' && 'syscall' in error && error.syscall === 'listen') {
    return `Callbook could not start: port ${PORT || 3000} needs more rights. Set PORT to 1024 or above.`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `Callbook could not start: HOST ${HOST ?? ''} is not an address of this machine.`
  }
  if ('path' in error && 'syscall' in error) {
    return `Callbook could not start: DATA_DIR cannot be written (${error.message}). Set DATA_DIR to a folder that can.`
  }
  if (error.name === 'EnvError') return `Callbook could not start:\n${error.message}`
  if (error.name === 'DbError') return `Callbook could not start: ${error.message}`
  return `Callbook could not start: ${error.stack ?? error.message}`
}
