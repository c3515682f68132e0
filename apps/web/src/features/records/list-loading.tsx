import { PageHeader } from '@/components/page-header.tsx'
import { usePlaceLabel } from '@/features/app-frame/use-place-label.ts'

import { ListSkeleton } from './list-skeleton.tsx'
import type { ListHref } from './use-list-words.ts'

/** A list's page before anything of it is there. */
export const ListLoading = ({ href }: { href: ListHref }) => {
  const placeLabel = usePlaceLabel()
  return (
    <>
      <PageHeader>
        <h1 className="text-title font-semibold">{placeLabel(href)}</h1>
      </PageHeader>
      <ListSkeleton href={href} />
    </>
  )
}
