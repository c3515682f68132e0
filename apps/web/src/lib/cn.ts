/**
 * Joins class names. Where one has to win against a component's own, its caller says so: `w-40!`, or `md:h-9` above a
 * plain `h-8`. (Taking out what loses needs the grammar of all classes: 7 kB of every page.)
 */
export { clsx as cn } from 'clsx'
