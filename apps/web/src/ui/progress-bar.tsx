import type { ReactNode } from 'react'

type Props = {
  label: string
  /** 0 to 1; leave out when nobody knows. */
  value?: number
  /** What is happening right now: "Reading page 212 of 403". */
  detail?: ReactNode
  hideLabel?: boolean
}

export function ProgressBar({ label, value, detail, hideLabel }: Props) {
  const percent = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div className="min-w-0">
      {!hideLabel && (
        <div className="mb-1.5 flex justify-between gap-4 text-sm">
          <span className="min-w-0 truncate">{label}</span>
          {percent !== undefined && <span aria-hidden>{percent} %</span>}
        </div>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="relative h-2 overflow-hidden rounded-full bg-hover"
      >
        {percent === undefined ? (
          <span className="absolute inset-y-0 w-[35%] animate-pass rounded-full bg-ember motion-reduce:left-0 motion-reduce:w-full motion-reduce:opacity-50" />
        ) : (
          <span
            className="absolute inset-y-0 left-0 rounded-full bg-ember transition-[width] duration-200 ease-turn"
            style={{ width: `${percent}%` }}
          />
        )}
      </div>
      {detail && <p className="mt-1.5 text-sm text-ink-soft">{detail}</p>}
    </div>
  )
}
