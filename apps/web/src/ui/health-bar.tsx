import { classNames } from './class-names.ts'

const TONES = { good: 'bg-good', warn: 'bg-warn', danger: 'bg-danger', plain: 'bg-ink-soft' } as const

type Props = {
  /** 0 to 1. */
  share: number
  /** What lies on top of it, as a share of the same whole. */
  extra?: number
  tone: keyof typeof TONES
  className?: string
}

/** How much is left of somebody. Only a picture: the words or numbers stand beside it. */
export function HealthBar({ share, extra = 0, tone, className }: Props) {
  const left = Math.min(1, Math.max(0, share))
  const scale = Math.max(1, left + extra)
  return (
    <span aria-hidden className={classNames('flex h-2 overflow-hidden rounded-full bg-hover', className)}>
      <span
        className={classNames('h-full transition-[width] duration-200 ease-turn', TONES[tone])}
        style={{ width: `${(left / scale) * 100}%` }}
      />
      {extra > 0 && <span className="h-full bg-note" style={{ width: `${(extra / scale) * 100}%` }} />}
    </span>
  )
}
