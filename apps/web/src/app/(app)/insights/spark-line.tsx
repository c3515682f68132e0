/** The run of a number, day by day, without axes. A day without one is a gap, not a zero. */
export const SparkLine = ({ values }: { values: readonly (number | null)[] }) => {
  const highest = Math.max(...values.map((value) => value ?? 0)) || 1
  const step = 100 / Math.max(values.length - 1, 1)
  const points = values.map((value, index) =>
    value === null ? null : `${(index * step).toFixed(2)} ${(22 - (value / highest) * 20).toFixed(2)}`,
  )
  const path = points
    .map((point, index) => point && `${points[index - 1] ? 'L' : 'M'}${point}`)
    .filter(Boolean)
    .join('')
  // A point between two gaps is a line of no length: its round cap makes it a dot.
  const dots = points
    .map((point, index) => point && !points[index - 1] && !points[index + 1] && `M${point}h0`)
    .filter(Boolean)
    .join('')
  return (
    <svg
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      aria-hidden
      className="h-6 w-full overflow-visible text-accent"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} strokeWidth="1.5" vectorEffect="non-scaling-stroke" />
      <path d={dots} strokeWidth="4" vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
