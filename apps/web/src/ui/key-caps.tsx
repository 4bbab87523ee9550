import { keyCaps } from './shortcuts.ts'

/** Keys, drawn as keys. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span className="inline-flex shrink-0 gap-1">
      {keyCaps(keys).map((key) => (
        <kbd
          key={key}
          className="inline-grid min-w-5.5 place-items-center rounded-sm bg-hover px-1.5 font-sans text-xs leading-5.5 font-medium text-ink shadow-[inset_0_-1px_0_var(--line-strong)]"
        >
          {key}
        </kbd>
      ))}
    </span>
  )
}
