'use client'

import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { useCallback } from 'react'

// Whether the dialog's own history entry is the current one: then closing means going back.
let pushed = false

/** Whether "Log a call" is open, which is `?log=1` in the address. Back closes it. */
export const useLogCall = () => {
  const [log, setLog] = useQueryState('log', parseAsStringLiteral(['1']).withOptions({ history: 'push' }))
  const open = useCallback(() => {
    pushed = true
    void setLog('1')
  }, [setLog])
  const close = useCallback(() => {
    if (pushed) window.history.back()
    else void setLog(null, { history: 'replace' })
    pushed = false
  }, [setLog])
  return { isOpen: log === '1', open, close }
}
