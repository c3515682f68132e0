'use client'

import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useExtracted } from 'next-intl'

import { Button } from '@/components/ui/button.tsx'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'

interface CallActionsProps {
  readonly onEdit: () => void
  readonly onDelete: () => void
}

/** What its owner and admins can do with a call. */
export const CallActions = ({ onEdit, onDelete }: CallActionsProps) => {
  const t = useExtracted()
  return (
    <div className="flex items-center gap-1">
      <Button variant="quiet" aria-keyshortcuts="E" onClick={onEdit}>
        <Pencil aria-hidden />
        {t('Edit')}
        <Kbd className="max-md:hidden">E</Kbd>
      </Button>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="quiet" size="icon" aria-label={t('More actions')}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={onDelete} className="text-danger">
            <Trash2 aria-hidden />
            {t('Delete call')}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
    </div>
  )
}
