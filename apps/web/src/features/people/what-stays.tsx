'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { useCountedWords } from './use-counted-words.ts'

/** What becomes of what is linked to a person who is deleted. */
export const WhatStays = ({ id }: { id: number }) => {
  const t = useExtracted()
  const countedWords = useCountedWords()
  const { data, isPending } = useQuery(useTRPC().persons.countLinked.queryOptions({ id }))
  const words = data && countedWords(data)
  const stays = words ? t('What they have stays: {things}.', { things: words }) : t('Nothing is linked to them.')
  return (
    <>
      {/* Its line is there before its words are. */}
      <span className="block min-h-5">{isPending ? t('Counting what they have…') : data && stays}</span>
      <span className="block">{t('Later calls of their numbers will wait in the inbox.')}</span>
    </>
  )
}
