import type { SuggestionView } from '@tomekeeper/contracts/encounters'
import { Button } from '../../ui/button.tsx'
import { DifficultyBadge } from './difficulty-badge.tsx'

/** One fight that was proposed: who, how hard, and why these. */
export function SuggestionCard({ suggestion, onTake }: { suggestion: SuggestionView; onTake: () => void }) {
  const { title, monsters, reasons, difficulty } = suggestion
  return (
    <article aria-label={title} className="flex h-full flex-col gap-2.5 rounded-md bg-surface p-4">
      <div className="flex items-start gap-2">
        <h3 className="min-w-0 grow text-base font-medium wrap-anywhere">{title}</h3>
        <DifficultyBadge difficulty={difficulty} />
      </div>
      <ul className="text-control">
        {monsters.map(({ locator, name, count, cr, isLocked }) => (
          <li key={locator} className="wrap-anywhere">
            {count} × {name}{' '}
            <span className="text-ink-soft">
              CR {cr}
              {isLocked && ', kept'}
            </span>
          </li>
        ))}
      </ul>
      <ul className="list-disc pl-4 text-sm text-ink-soft">
        {reasons.map((reason) => (
          <li key={reason} className="wrap-anywhere">
            {reason}
          </li>
        ))}
      </ul>
      <div className="mt-auto pt-1">
        <Button size="small" onClick={onTake}>
          Take this one
        </Button>
      </div>
    </article>
  )
}
