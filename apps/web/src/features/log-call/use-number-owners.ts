'use client'

import { MAX_PHONE_NUMBER_LENGTH } from '@callbook/schema'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

import { useSettled } from '@/features/search/use-settled.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import type { LogCallValues } from './log-call-values.ts'
import { type WhoOption, whoOption } from './who-options.ts'

const FEWEST_DIGITS = 3
const NOBODY: readonly WhoOption[] = []

interface NumberOwnersOptions {
  /** As typed. */
  readonly number: string
  readonly person: LogCallValues['person']
  /** Whether somebody new is to get the number. */
  readonly isNew: boolean
  readonly onOnlyOwner: (owner: WhoOption) => void
  /** The number has changed: who was chosen for it is not meant any more. */
  readonly onNotTheirs: () => void
}

/**
 * Who has the number that was typed. The only one who has it is chosen, once for each number: whoever is removed
 * stays removed. Chosen for a number, they go again when it becomes another.
 */
export const useNumberOwners = ({ number, person, isNew, onOnlyOwner, onNotTheirs }: NumberOwnersOptions) => {
  const trpc = useTRPC()
  const settled = useSettled(number.trim(), 250)
  const asked = settled.length >= FEWEST_DIGITS && settled.length <= MAX_PHONE_NUMBER_LENGTH
  const { data } = useQuery(trpc.persons.withNumber.queryOptions({ number: settled }, { enabled: asked, retry: false }))
  const isSettled = settled === number.trim()
  const owners = asked ? data?.persons.map((owner) => whoOption(owner)) : NOBODY
  const chosenFor = useRef<{ number: string; person_id: number }>(undefined)
  const seen = useRef(person)

  useEffect(() => {
    // Removed by hand, whoever they were: not to be chosen for this number again.
    if (seen.current && !person) chosenFor.current = { number: number.trim(), person_id: seen.current.id }
    seen.current = person
    if (!isSettled || !owners || isNew) return
    const before = chosenFor.current
    const [only] = owners.length === 1 ? owners : []
    if (person && before?.person_id === person.id && before.number !== settled) {
      if (owners.some((owner) => owner.person?.id === person.id)) chosenFor.current = { ...before, number: settled }
      else {
        seen.current = null
        onNotTheirs()
      }
    } else if (!person && only?.person && before?.number !== settled) {
      chosenFor.current = { number: settled, person_id: only.person.id }
      onOnlyOwner(only)
    }
  })
  return isSettled && owners ? owners : NOBODY
}
