interface Linking {
  readonly person_id: number
  readonly call_log_ids: string[]
}

/** Linkings in parts of at most so many calls each: a request has a largest size, and one number may have any number of calls. */
export const linkingsInParts = (linkings: readonly Linking[], most: number): Linking[][] => {
  const parts: Linking[][] = []
  let room = 0
  for (const { person_id, call_log_ids } of linkings) {
    for (let at = 0; at < call_log_ids.length;) {
      if (room === 0) {
        parts.push([])
        room = most
      }
      const ids = call_log_ids.slice(at, at + room)
      parts.at(-1)?.push({ person_id, call_log_ids: ids })
      at += ids.length
      room -= ids.length
    }
  }
  return parts
}
