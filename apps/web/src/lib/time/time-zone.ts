/** The cookie in which the browser tells its zone, so that the server's first answer has the right times. */
export const TIME_ZONE_COOKIE = 'tz'

/** Whether it is an IANA time zone that this machine knows. */
export const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(name) && Boolean(new Intl.DateTimeFormat(undefined, { timeZone: name }))
  } catch {
    return false
  }
}
