import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import { classNames } from '../../../ui/class-names.ts'

type CardProps = { icon: ReactNode; says: ReactNode; tone?: 'plain' | 'danger'; isQuiet?: boolean; children: ReactNode }

/** What is due, in a line, and what one may answer. */
export function DueCard({ icon, says, tone = 'plain', isQuiet, children }: CardProps) {
  return (
    <div
      className={classNames(
        'flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md px-3 py-1.5 text-control',
        tone === 'danger' ? 'bg-danger-soft text-danger' : isQuiet ? 'bg-surface' : 'bg-warn-soft text-warn',
      )}
    >
      <span className="shrink-0">{icon}</span>
      <p className="min-w-0 grow basis-40 leading-snug font-medium text-ink">{says}</p>
      <span className="flex flex-wrap items-center gap-1">{children}</span>
    </div>
  )
}

type AnswerProps = { isFirst?: boolean; icon?: ReactNode; onPress: () => unknown; children: ReactNode }

/** One answer; the first is what `g` does. */
export const Answer = ({ isFirst, icon, onPress, children }: AnswerProps) => (
  <Button
    size="small"
    kind={isFirst ? 'primary' : 'secondary'}
    icon={icon}
    data-answer={isFirst || undefined}
    onClick={() => onPress()}
  >
    {children}
  </Button>
)
