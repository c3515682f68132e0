/** Callbook's mark: a short log of calls. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 32 32" aria-hidden className={className}>
    <rect width="32" height="32" rx="7" className="fill-accent" />
    <g className="stroke-on-accent" strokeWidth="2.6" strokeLinecap="round">
      <path d="M14 10h10M14 16h7M14 22h10" />
    </g>
    <g className="fill-on-accent">
      <circle cx="8.6" cy="10" r="1.9" />
      <circle cx="8.6" cy="22" r="1.9" />
    </g>
    <circle cx="8.6" cy="16" r="1.4" fill="none" strokeWidth="1.2" className="stroke-on-accent" />
  </svg>
)
