import { Flame, MonitorSmartphone, ScrollText } from 'lucide-react'
import { useId } from 'react'
import { THEMES, type Theme, useTheme } from '../lib/theme.ts'

const LOOKS = {
  candle: { label: 'Candle', icon: Flame },
  vellum: { label: 'Vellum', icon: ScrollText },
  system: { label: 'As the system', icon: MonitorSmartphone },
} as const satisfies Record<Theme, unknown>

/** Candle, Vellum, or whatever the system prefers. */
export function ThemeSwitcher({ compact }: { compact?: boolean }) {
  const [theme, choose] = useTheme()
  const name = useId()
  return (
    <fieldset className="inline-flex rounded-md bg-sunken p-1">
      <legend className="sr-only">Theme</legend>
      {THEMES.map((one) => {
        const { label, icon: Icon } = LOOKS[one]
        return (
          <label
            key={one}
            title={compact ? label : undefined}
            className="tap inline-flex min-h-8 items-center justify-center gap-2 rounded-sm px-2.5 text-sm font-medium text-ink-soft transition-colors duration-[140ms] hover:text-ink has-checked:bg-raised has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--line)] has-focus-visible:outline-2 has-focus-visible:outline-ember-ink"
          >
            <input
              type="radio"
              name={name}
              value={one}
              checked={theme === one}
              onChange={() => choose(one)}
              className="sr-only"
            />
            <Icon size={16} aria-hidden />
            <span className={compact ? 'sr-only' : ''}>{label}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
