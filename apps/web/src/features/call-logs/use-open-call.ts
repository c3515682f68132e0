'use client'

import { parseAsString, useQueryState } from 'nuqs'
import { useCallback } from 'react'

// Whether the sheet's own history entry is the current one: then closing means going back.
let pushed = false

/**
 * The call that the sheet shows, which is `?call=` in the address. Opening it is a step that Back takes back; walking
 * on to the next call is not.
 */
export const useOpenCall = () => {
  const [openId, setOpenId] = useQueryState('call', parseAsString)
  const open = useCallback(
    (id: string) => {
      const isWalk = openId !== null
      pushed ||= !isWalk
      void setOpenId(id, { history: isWalk ? 'replace' : 'push' })
    },
    [openId, setOpenId],
  )
  const close = useCallback(() => {
    if (pushed) window.history.back()
    else void setOpenId(null, { history: 'replace' })
    pushed = false
  }, [setOpenId])
  return { openId, open, close }
}
