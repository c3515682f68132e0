'use client'

import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { CopyButton } from '@/components/copy-button.tsx'

import { strong } from './strong-tag.tsx'

/** Text to copy, in the type of code. It scrolls sideways, so the keyboard reaches it. */
export const CodeBlock = ({ label, code }: { label: string; code: string }) => {
  const t = useExtracted()
  return (
    <div className="min-w-0">
      <div className="flex items-center justify-between">
        <p className="text-sm font-medium">{label}</p>
        <CopyButton text={code} label={t('Copy “{label}”', { label })} />
      </div>
      <section
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={label}
        className="overflow-x-auto rounded-md border border-line bg-sunken p-3 text-xs"
      >
        <pre className="font-mono">{code}</pre>
      </section>
    </div>
  )
}

/** A secret, the only time that it is shown. */
export const SecretOnce = ({ label, secret, children }: { label: string; secret: string; children?: ReactNode }) => {
  const t = useExtracted()
  return (
    <div className="grid grid-cols-1 gap-4">
      <p className="rounded-md bg-accent-soft px-3 py-2 text-sm">
        {t.rich('Copy it now and keep it like a password: <strong>it is not shown again</strong>, here or anywhere.', {
          strong,
        })}
      </p>
      <CodeBlock label={label} code={secret} />
      {children}
    </div>
  )
}
