import { Dialog } from './dialog.tsx'
import { KeyCaps } from './key-caps.tsx'
import { useShortcutGroups } from './shortcuts.ts'

export default function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const groups = useShortcutGroups().filter((group) => group.shortcuts.length > 0)
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Keys"
      description="What the keyboard does on this page."
    >
      {/* nothing in it can be pressed, so the list itself takes the keyboard for scrolling */}
      <div role="region" aria-label="Every key" tabIndex={0} className="flex flex-col gap-6">
        {groups.map((group) => (
          <section key={group.heading}>
            <h3 className="mb-2 font-sans text-sm font-semibold text-ink-soft">{group.heading}</h3>
            <dl className="divide-y divide-line">
              {group.shortcuts.map((shortcut) => (
                <div key={shortcut.keys} className="flex items-center justify-between gap-6 py-2 text-control">
                  <dt>{shortcut.says}</dt>
                  <dd>
                    <KeyCaps keys={shortcut.keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
