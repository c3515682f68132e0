import { expect, it } from 'vitest'

import { guessMapping, toCallLog } from './import-fields.ts'

it('knows the columns of an export, and common other names, each once', () => {
  expect(guessMapping(['id', 'outcome', 'start_time', 'end_time', 'to_phone_number', 'person_name'])).toEqual({
    outcome: 'outcome',
    start_time: 'start_time',
    end_time: 'end_time',
    to_phone_number: 'to_phone_number',
  })
  expect(guessMapping(['From', 'To', 'Disposition', 'Start Time'])).toEqual({
    from_phone_number: 'From',
    to_phone_number: 'To',
    outcome: 'Disposition',
    start_time: 'Start Time',
  })
})

it('makes a call log of a row: no empty cells, numbers as ids, outcomes as people write them', () => {
  const row = { o: 'Left Voicemail', n: '+372 5357 0010', d: '', p: '7', t: "'=1+1", x: 'ignored' }
  const mapping = { outcome: 'o', to_phone_number: 'n', duration: 'd', person_id: 'p', note: 't' }
  expect(toCallLog(row, mapping)).toEqual({
    outcome: 'left_voicemail',
    to_phone_number: '+372 5357 0010',
    person_id: 7,
    note: '=1+1',
  })
})
