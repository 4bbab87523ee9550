import { CircleAlert, CircleCheck, FileText, X } from 'lucide-react'
import { formatBytes } from '../lib/format.ts'
import { IconButton } from './icon-button.tsx'
import { ProgressBar } from './progress-bar.tsx'

type Props = {
  name: string
  bytes: number
  /** 0 to 1 while it travels; `done` and `failed` end it. */
  progress: number | 'done' | { failed: string }
  onCancel?: () => void
}

/** One file on its way to the server. */
export function UploadRow({ name, bytes, progress, onCancel }: Props) {
  const failed = typeof progress === 'object' ? progress.failed : undefined
  return (
    <div className="flex items-center gap-3 rounded-md bg-surface px-4 py-3">
      {failed ? (
        <CircleAlert size={20} aria-hidden className="shrink-0 text-danger" />
      ) : progress === 'done' ? (
        <CircleCheck size={20} aria-hidden className="shrink-0 text-good" />
      ) : (
        <FileText size={20} aria-hidden className="shrink-0 text-ink-soft" />
      )}
      <div className="min-w-0 grow">
        {typeof progress === 'number' ? (
          <ProgressBar
            label={name}
            value={progress}
            detail={`${formatBytes(bytes * progress)} of ${formatBytes(bytes)}`}
          />
        ) : (
          <>
            <p className="truncate text-control font-medium">{name}</p>
            <p className={failed ? 'text-sm text-danger' : 'text-sm text-ink-soft'}>
              {failed ?? `${formatBytes(bytes)}, received`}
            </p>
          </>
        )}
      </div>
      {onCancel && progress !== 'done' && (
        <IconButton
          label={failed ? 'Remove' : 'Cancel the upload'}
          icon={<X size={16} aria-hidden />}
          hint="none"
          onClick={onCancel}
        />
      )}
    </div>
  )
}
