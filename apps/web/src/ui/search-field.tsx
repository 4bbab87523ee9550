import { Search, X } from 'lucide-react'
import { IconButton } from './icon-button.tsx'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  className?: string
}

export function SearchField({ label, value, onChange, placeholder, className }: Props) {
  return (
    <div role="search" className={`relative ${className ?? ''}`}>
      <Search
        size={16}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-soft"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="control px-9! [&::-webkit-search-cancel-button]:hidden"
      />
      {value !== '' && (
        <IconButton
          label="Clear the search"
          icon={<X size={16} aria-hidden />}
          hint="none"
          className="absolute! inset-y-0 right-0 h-full w-9"
          onClick={() => onChange('')}
        />
      )}
    </div>
  )
}
