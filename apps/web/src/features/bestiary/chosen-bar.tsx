import { Eye, EyeOff, Printer } from 'lucide-react'
import { counted } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { MOST_PRINTED } from './print-sheet.tsx'

type Props = {
  count: number
  isBusy: boolean
  onReveal: (revealed: boolean) => void
  onPrint: () => void
  onClear: () => void
}

/** What to do with the rows that are ticked; it stays in sight while the list runs on. */
export function ChosenBar({ count, isBusy, onReveal, onPrint, onClear }: Props) {
  return (
    <div
      role="toolbar"
      aria-label="With the chosen monsters"
      className="sticky bottom-20 z-20 mt-3 flex flex-wrap items-center gap-2 rounded-md bg-raised p-2 pl-4 shadow-float lg:bottom-4"
    >
      <span className="grow text-control font-medium">{counted(count, 'monster')} chosen</span>
      <Button size="small" busy={isBusy} icon={<Eye size={15} aria-hidden />} onClick={() => onReveal(true)}>
        Reveal
      </Button>
      <Button size="small" busy={isBusy} icon={<EyeOff size={15} aria-hidden />} onClick={() => onReveal(false)}>
        Hide
      </Button>
      <Button
        size="small"
        icon={<Printer size={15} aria-hidden />}
        disabled={count > MOST_PRINTED}
        title={count > MOST_PRINTED ? `At most ${MOST_PRINTED} at once` : undefined}
        onClick={onPrint}
      >
        Print
      </Button>
      <Button size="small" kind="quiet" onClick={onClear}>
        Clear
      </Button>
    </div>
  )
}
