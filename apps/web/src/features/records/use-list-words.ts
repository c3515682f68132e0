import { useExtracted } from 'next-intl'

import type { Place } from '@/features/app-frame/places.ts'

/** The lists of records, by where they are. */
export type ListHref = Extract<Place['href'], '/people' | '/organizations' | '/deals' | '/leads' | '/activities'>

interface ListWords {
  readonly loading: string
  readonly failed: string
  readonly nothingFound: string
  /** "40 people". */
  readonly counted: (count: number) => string
}

/** What a list says of its own rows. */
export const useListWords = (href: ListHref): ListWords => {
  const t = useExtracted()
  switch (href) {
    case '/people':
      return {
        loading: t('Loading people'),
        failed: t('The people could not be loaded'),
        nothingFound: t('No people match what you search and filter for.'),
        counted: (count) => t('{count, plural, one {# person} other {# people}}', { count }),
      }
    case '/organizations':
      return {
        loading: t('Loading organizations'),
        failed: t('The organizations could not be loaded'),
        nothingFound: t('No organizations match what you search and filter for.'),
        counted: (count) => t('{count, plural, one {# organization} other {# organizations}}', { count }),
      }
    case '/deals':
      return {
        loading: t('Loading deals'),
        failed: t('The deals could not be loaded'),
        nothingFound: t('No deals match what you search and filter for.'),
        counted: (count) => t('{count, plural, one {# deal} other {# deals}}', { count }),
      }
    case '/leads':
      return {
        loading: t('Loading leads'),
        failed: t('The leads could not be loaded'),
        nothingFound: t('No leads match what you search and filter for.'),
        counted: (count) => t('{count, plural, one {# lead} other {# leads}}', { count }),
      }
    case '/activities':
      return {
        loading: t('Loading activities'),
        failed: t('The activities could not be loaded'),
        nothingFound: t('No activities match what you search and filter for.'),
        counted: (count) => t('{count, plural, one {# activity} other {# activities}}', { count }),
      }
  }
}
