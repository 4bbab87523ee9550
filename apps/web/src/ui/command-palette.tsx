import { Command } from 'cmdk'
import { CornerDownLeft, Keyboard, Search } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { KeyCaps } from './key-caps.tsx'
import { openPalette, type PaletteAction, usePalette } from './palette-actions.ts'

/** Going and doing, from the keyboard. Loaded when it is first opened. */
export default function CommandPalette({ onHelp }: { onHelp: () => void }) {
  const { open, actions } = usePalette()
  const help: PaletteAction = {
    id: 'keys.show',
    label: 'Show the keys',
    group: 'Help',
    keywords: ['shortcuts', 'keyboard'],
    icon: <Keyboard size={16} aria-hidden />,
    keys: '?',
    run: onHelp,
  }
  const run = (action: PaletteAction) => {
    openPalette(false)
    action.run()
  }

  return (
    <Radix.Root open={open} onOpenChange={openPalette}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 animate-fade bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-3 z-50 mx-auto max-w-xl animate-rise overflow-hidden rounded-lg bg-raised shadow-high outline-none sm:top-[14vh]"
        >
          <Radix.Title className="sr-only">Go somewhere or do something</Radix.Title>
          <Command label="Go somewhere or do something" loop>
            <div className="flex items-center gap-3 px-4 shadow-[inset_0_-1px_0_var(--line)]">
              <Search size={18} aria-hidden className="shrink-0 text-ink-soft" />
              <Command.Input
                placeholder="Where to, or what to do?"
                className="h-14 w-full bg-transparent text-base outline-none"
              />
            </div>
            <Command.List className="max-h-[min(60dvh,420px)] overflow-y-auto p-2">
              <Command.Empty className="px-3 py-8 text-center text-ink-soft">
                Nothing here goes by that name.
              </Command.Empty>
              {grouped([...actions, help]).map(([heading, group]) => (
                <Command.Group
                  key={heading}
                  heading={heading}
                  className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:text-ink-soft"
                >
                  {group.map((action) => (
                    <Command.Item
                      key={action.id}
                      value={action.id}
                      keywords={[action.label, heading, ...(action.keywords ?? [])]}
                      onSelect={() => run(action)}
                      className="group flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 py-2 text-control select-none data-[selected=true]:bg-hover"
                    >
                      <span className="inline-flex w-5 shrink-0 justify-center text-ember-ink">{action.icon}</span>
                      <span className="min-w-0 grow wrap-anywhere">{action.label}</span>
                      {action.keys ? (
                        <KeyCaps keys={action.keys} />
                      ) : (
                        <CornerDownLeft
                          size={15}
                          aria-hidden
                          className="text-ink-soft opacity-0 group-data-[selected=true]:opacity-100"
                        />
                      )}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

const grouped = (actions: readonly PaletteAction[]) =>
  Object.entries(Object.groupBy(actions, (action) => action.group ?? 'Do')).map(
    ([heading, group]) => [heading, group ?? []] as const,
  )
