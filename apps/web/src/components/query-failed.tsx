import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { errorText } from '@/lib/trpc/error-code.ts'

interface QueryFailedProps {
  readonly title: string
  readonly query: { readonly error: unknown; readonly refetch: () => unknown }
}

/** In the place of what a query would have shown: what went wrong, and another try. */
export const QueryFailed = ({ title, query }: QueryFailedProps) => (
  <Notice
    title={title}
    action={
      <Button variant="primary" onClick={() => void query.refetch()}>
        Try again
      </Button>
    }
  >
    {errorText(query.error)}
  </Notice>
)
