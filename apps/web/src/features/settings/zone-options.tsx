/** The zones as options of a select, by their IANA names; one that this server does not list stays choosable. */
export const ZoneOptions = ({ zones, chosen }: { zones: readonly string[]; chosen: string | null }) => (
  <>
    {chosen !== null && !zones.includes(chosen) && (
      <option value={chosen} translate="no">
        {chosen}
      </option>
    )}
    {zones.map((zone) => (
      <option key={zone} value={zone} translate="no">
        {zone.replaceAll('_', ' ')}
      </option>
    ))}
  </>
)
