// Apart from `button.tsx`, for what cannot afford to choose among all looks: each of the pages for errors comes with
// every page, in a script of its own.

/** What all buttons look like. */
export const BUTTON =
  'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-md font-medium transition-colors disabled:pointer-events-none disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0'

/** The one next action of a view. */
export const PRIMARY = 'bg-accent text-on-accent hover:bg-accent-hover'

/** The size of most buttons. */
export const MEDIUM = 'h-8 px-3 text-sm max-md:h-10 max-md:text-base'
