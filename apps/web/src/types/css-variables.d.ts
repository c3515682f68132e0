import 'react'

declare module 'react' {
  // Custom properties are set through `style` as any other.
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined
  }
}
