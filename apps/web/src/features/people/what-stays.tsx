'use client'

import { useQuery } from '@tanstack/react-query'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { countedWords } from './counted-words.ts'

/** What becomes of what is linked to a person who is deleted. */
export const WhatStays = ({ id }: { id: number }) => {
  const { data, isPending } = useQuery(useTRPC().persons.countLinked.queryOptions({ id }))
  const words = data && countedWords(data)
  const stays = words ? `What they have stays: ${words}.` : 'Nothing is linked to them.'
  return (
    <>
      {/* Its line is there before its words are. */}
      <span className="block min-h-5">{isPending ? 'Counting what they have…' : data && stays}</span>
      <span className="block">Later calls of their numbers will wait in the inbox.</span>
    </>
  )
}
