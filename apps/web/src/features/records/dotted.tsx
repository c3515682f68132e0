import { Children, type ReactNode } from 'react'

/** Facts in one line, with dots between those that are there. */
export const Dotted = ({ children }: { children: ReactNode }) =>
  Children.toArray(children).flatMap((fact, place) => (place === 0 ? [fact] : [' · ', fact]))
