import { AlertDialog as Radix } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { Button } from './button.tsx'

type Props = {
  trigger?: ReactNode
  open?: boolean
  onOpenChange?: (open: boolean) => void
  title: string
  /** What will happen, and whether it can be taken back. */
  children: ReactNode
  /** The verb: "Delete the campaign", never "OK". */
  confirm: string
  /** When given, the person types these words before the button works. */
  typed?: string
  tone?: 'danger' | 'primary'
  busy?: boolean
  failure?: ReactNode
  /** May return a promise: the dialog stays until it resolves, and stays open if it rejects. */
  onConfirm: () => unknown
}

export function ConfirmDialog({ trigger, open, onOpenChange, ...rest }: Props) {
  const [ownOpen, setOwnOpen] = useState(false)
  const setOpen = (next: boolean) => {
    setOwnOpen(next)
    onOpenChange?.(next)
  }
  return (
    <Radix.Root open={open ?? ownOpen} onOpenChange={setOpen}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 grid animate-fade items-end overflow-y-auto bg-scrim sm:place-items-center sm:p-6">
          <Radix.Content className="w-full animate-from-below rounded-t-lg bg-raised p-5 shadow-high outline-none sm:max-w-md sm:animate-rise sm:rounded-lg sm:p-6">
            <Question {...rest} close={() => setOpen(false)} />
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  )
}

type QuestionProps = Omit<Props, 'trigger' | 'open' | 'onOpenChange'> & { close: () => void }

function Question({
  title,
  children,
  confirm,
  typed,
  tone = 'danger',
  busy,
  failure,
  onConfirm,
  close,
}: QuestionProps) {
  const [words, setWords] = useState('')
  const [waiting, setWaiting] = useState(false)
  const matches = typed === undefined || words.trim() === typed

  async function answer() {
    setWaiting(true)
    try {
      await onConfirm()
      close()
    } catch {
      // whoever asked shows the failure; the question stays open so that it can be answered again
    } finally {
      setWaiting(false)
    }
  }

  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (matches) void answer()
      }}
    >
      <Radix.Title className="text-xl">{title}</Radix.Title>
      <Radix.Description asChild>
        <div className="text-control text-ink-soft">{children}</div>
      </Radix.Description>
      {typed !== undefined && (
        <label className="flex flex-col gap-1.5 text-control">
          <span>
            Type <strong className="font-semibold select-all">{typed}</strong> to confirm
          </span>
          <input
            className="control"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
      )}
      {failure}
      <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Radix.Cancel asChild>
          <Button kind="quiet">Cancel</Button>
        </Radix.Cancel>
        <Button type="submit" kind={tone} busy={busy || waiting} disabled={!matches}>
          {confirm}
        </Button>
      </div>
    </form>
  )
}
