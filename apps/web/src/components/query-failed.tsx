import { useExtracted } from 'next-intl'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

interface QueryFailedProps {
  readonly title: string
  readonly query: { readonly error: unknown; readonly refetch: () => unknown }
}

/** In the place of what a query would have shown: what went wrong, and another try. */
export const QueryFailed = ({ title, query }: QueryFailedProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  return (
    <Notice
      title={title}
      action={
        <Button variant="primary" onClick={() => void query.refetch()}>
          {t('Try again')}
        </Button>
      }
    >
      {errorText(query.error)}
    </Notice>
  )
}
