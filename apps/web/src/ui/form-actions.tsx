import type { ReactNode } from 'react'

/** The buttons that end a form: the main one first in reading order, full width on a phone. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-col gap-2 pt-1 *:w-full sm:flex-row sm:items-center sm:*:w-auto">{children}</div>
}
