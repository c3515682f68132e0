/**
 * The time zones to choose from. Listed on the server and handed down: a browser's own list differs here and there, and
 * a page must be the same on both sides.
 */
export const timeZones = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
