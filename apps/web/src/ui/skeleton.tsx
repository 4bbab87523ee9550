import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** One grey shape; put several together until they have the shape of what is coming. */
export function Skeleton({ className, round }: { className?: string; round?: boolean }) {
  const shape = round ? 'rounded-full' : 'rounded-sm'
  return <span aria-hidden className={classNames('block animate-breathe bg-hover', shape, className)} />
}

/** Wraps skeletons so that a screen reader hears one sentence instead of many grey boxes. */
export function Loading({ label, children, className }: { label: string; children: ReactNode; className?: string }) {
  return (
    <div role="status" aria-busy className={className}>
      <span className="sr-only">{label}</span>
      {children}
    </div>
  )
}

export function RowsSkeleton({ label, rows = 4 }: { label: string; rows?: number }) {
  return (
    <Loading label={label} className="divide-y divide-line">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex min-h-14 items-center gap-3 px-4 py-2.5 sm:px-5">
          <Skeleton round className="size-9" />
          <div className="grow space-y-2">
            <Skeleton className={classNames('h-3.5', row % 2 ? 'w-2/5' : 'w-3/5')} />
            <Skeleton className="h-3 w-1/4" />
          </div>
        </div>
      ))}
    </Loading>
  )
}

export function CardsSkeleton({ label, cards = 3 }: { label: string; cards?: number }) {
  return (
    <Loading label={label} className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {Array.from({ length: cards }, (_, card) => (
        <div key={card} className="overflow-hidden rounded-md bg-surface">
          <Skeleton className="h-32" />
          <div className="space-y-3 p-5">
            <Skeleton className="h-5 w-2/3" />
            <Skeleton className="h-3.5 w-1/2" />
          </div>
        </div>
      ))}
    </Loading>
  )
}

export function ProseSkeleton({ label, lines = 6 }: { label: string; lines?: number }) {
  return (
    <Loading label={label} className="max-w-measure space-y-3">
      <Skeleton className="mb-5 h-7 w-1/2" />
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={classNames('h-4', line === lines - 1 ? 'w-3/5' : 'w-full')} />
      ))}
    </Loading>
  )
}
