import { Tabs as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

type Tab = { value: string; label: ReactNode; content: ReactNode }
type Props = { label: string; tabs: readonly Tab[]; value?: string; onValueChange?: (value: string) => void }

/** For views of one thing on one page. Places with an address of their own are links in the rail, not tabs. */
export function Tabs({ label, tabs, value, onValueChange }: Props) {
  return (
    <Radix.Root
      value={value}
      onValueChange={onValueChange}
      defaultValue={value === undefined ? tabs[0]?.value : undefined}
    >
      <Radix.List
        aria-label={label}
        className="flex gap-1 overflow-x-auto shadow-[inset_0_-1px_0_var(--line)] [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <Radix.Trigger
            key={tab.value}
            value={tab.value}
            className="tap relative shrink-0 rounded-t-md px-3 py-2.5 text-control font-medium whitespace-nowrap text-ink-soft -outline-offset-2 transition-colors duration-[140ms] after:absolute after:inset-x-2 after:bottom-0 after:h-0.5 after:scale-x-0 after:rounded-full after:bg-ember after:transition-transform after:duration-[180ms] hover:bg-hover hover:text-ink data-[state=active]:text-ink data-[state=active]:after:scale-x-100"
          >
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.value} value={tab.value} className="rounded-md pt-5">
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  )
}
