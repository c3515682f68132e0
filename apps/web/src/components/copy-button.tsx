'use client'

import { Check, Copy } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { useEffect, useState } from 'react'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'

const SHOWN_FOR_MS = 2_000

/** Puts a text on the clipboard. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const t = useExtracted()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [copied])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Without HTTPS, browsers offer no clipboard.
      toast.error(t('The browser does not allow copying here. Select the text instead.'))
    }
  }

  return (
    <Button variant="quiet" size="small" aria-label={label} onClick={() => void copy()}>
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
      <output>{copied ? t('Copied') : t('Copy')}</output>
    </Button>
  )
}
