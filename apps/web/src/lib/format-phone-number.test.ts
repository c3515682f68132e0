import { expect, it } from 'vitest'

import { formatPhoneNumber, telLink } from './format-phone-number.ts'

it.each([
  ['+37253570010', 'US', '+372 5357 0010'],
  ['(415) 555-0123', 'US', '+1 415 555 0123'],
  ['+1 415-555-0123', 'EE', '+1 415 555 0123'],
  ['5357 0010', 'EE', '+372 5357 0010'],
])('groups %s by its country', (number, country, text) => {
  expect(formatPhoneNumber(number, country)).toBe(text)
})

it.each(['201', 'sip:ana@pbx', 'anonymous', '+++', '٣'])('shows %s as sent', (number) => {
  expect(formatPhoneNumber(number, 'US')).toBe(number)
})

it.each([
  ['+37253570010', 'tel:+37253570010'],
  ['(415) 555-0123', 'tel:+14155550123'],
  ['201', 'tel:201'],
  ['*31#', 'tel:*31%23'],
  ['sip:ana@pbx', null],
])('links %s as %s', (number, link) => {
  expect(telLink(number, 'US')).toBe(link)
})
