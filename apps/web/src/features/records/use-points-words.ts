import { useExtracted } from 'next-intl'

interface PointsWords {
  readonly another: string
  /** Each takes the place of the number or address in the form, from 1. */
  readonly nameOf: (place: number) => string
  readonly kindOf: (place: number) => string
  readonly remove: (place: number) => string
}

/** What a form says of several phone numbers or e-mail addresses. */
export const usePointsWords = (type: 'tel' | 'email'): PointsWords => {
  const t = useExtracted()
  if (type === 'tel') {
    return {
      another: t('Another number'),
      nameOf: (place) => t('Phone {place, number}', { place }),
      kindOf: (place) => t('Kind of number {place, number}', { place }),
      remove: (place) => t('Remove number {place, number}', { place }),
    }
  }
  return {
    another: t('Another address'),
    nameOf: (place) => t('E-mail {place, number}', { place }),
    kindOf: (place) => t('Kind of address {place, number}', { place }),
    remove: (place) => t('Remove address {place, number}', { place }),
  }
}
