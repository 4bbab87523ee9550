import { FileUp } from 'lucide-react'
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { formatBytes } from '../lib/format.ts'
import { classNames } from './class-names.ts'
import { FieldError } from './field.tsx'

type Props = {
  label: string
  hint?: ReactNode
  /** As an `<input accept>`: ".pdf,.md,.txt" or "image/*". */
  accept?: string
  maxBytes?: number
  multiple?: boolean
  disabled?: boolean
  onFiles: (files: File[]) => void
}

/** Drop a file or press: the input underneath is a plain file input, so the keyboard works. */
export function FileDropZone({ label, hint, accept, maxBytes, multiple, disabled, onFiles }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const [tooLarge, setTooLarge] = useState<string>()

  function take(list: FileList | null) {
    const files = Array.from(list ?? []).slice(0, multiple ? undefined : 1)
    const large = maxBytes === undefined ? undefined : files.find((file) => file.size > maxBytes)
    setTooLarge(
      large && maxBytes !== undefined
        ? `${large.name} is ${formatBytes(large.size)}; the most is ${formatBytes(maxBytes)}.`
        : undefined,
    )
    if (!large && files.length > 0) onFiles(files)
  }
  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!disabled) take(event.dataTransfer.files)
  }

  return (
    <div className="flex flex-col gap-1.5">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classNames(
          'flex flex-col items-center gap-1 rounded-md border border-dashed px-6 py-8 text-center transition-colors duration-[140ms] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ember-ink',
          over ? 'border-ember bg-ember-soft' : 'border-line-strong bg-surface hover:bg-hover',
          disabled && 'cursor-not-allowed opacity-60',
        )}
      >
        <FileUp size={26} strokeWidth={1.5} aria-hidden className="mb-1 text-ember-ink" />
        <span className="font-medium">{label}</span>
        {hint && <span className="text-sm text-ink-soft">{hint}</span>}
        <input
          id={id}
          type="file"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          aria-describedby={tooLarge ? `${id}-error` : undefined}
          className="sr-only"
          onChange={(event) => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </label>
      {tooLarge && <FieldError id={`${id}-error`}>{tooLarge}</FieldError>}
    </div>
  )
}
