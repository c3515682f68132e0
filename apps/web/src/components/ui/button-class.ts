import { cva } from 'class-variance-authority'

/** The looks of a button. By themselves, for what cannot afford `asChild`: the pages for errors come with every page. */
export const buttonClass = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-md font-medium transition-colors disabled:pointer-events-none disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        /** The one next action of a view. */
        primary: 'bg-accent text-on-accent hover:bg-accent-hover',
        secondary: 'border border-line-strong bg-raised text-ink hover:bg-hover',
        quiet: 'text-ink-2 hover:bg-hover hover:text-ink',
        danger: 'bg-danger text-on-danger hover:bg-danger-hover',
        quietDanger: 'text-danger hover:bg-danger-soft',
      },
      size: {
        small: 'h-7 px-2 text-sm',
        medium: 'h-8 px-3 text-sm max-md:h-10 max-md:text-base',
        large: 'h-10 px-4 text-base',
        icon: 'size-8 max-md:size-10',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'medium' },
  },
)
