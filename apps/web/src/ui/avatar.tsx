import { useState } from 'react'
import { classNames } from './class-names.ts'

const SIZES = {
  small: 'size-7 text-[0.6875rem]',
  normal: 'size-9 text-sm',
  large: 'size-16 text-xl',
  huge: 'size-24 text-3xl',
}

type Props = {
  name: string
  image?: string | null
  /** A colour of the person's choosing, 0–359; without one the name decides. */
  hue?: number | null
  size?: keyof typeof SIZES
  /** When the name stands right beside it. */
  decorative?: boolean
}

/** A picture, or initials on a colour of their own. A picture that does not load becomes initials. */
export function Avatar({ name, image, hue, size = 'normal', decorative }: Props) {
  const [broken, setBroken] = useState(false)
  const shape = classNames(
    'inline-grid shrink-0 place-items-center overflow-hidden rounded-full select-none',
    SIZES[size],
  )

  if (image && !broken)
    return (
      <img
        src={image}
        alt={decorative ? '' : name}
        loading="lazy"
        onError={() => setBroken(true)}
        className={classNames(shape, 'bg-sunken object-cover')}
      />
    )
  return (
    <span
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      className={classNames(shape, 'avatar font-semibold tracking-wide')}
      style={{ '--hue': String(hue ?? hueOf(name)) } as React.CSSProperties}
    >
      {initialsOf(name)}
    </span>
  )
}

export function initialsOf(name: string) {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase() ?? '').join('') || '?'
}

function hueOf(name: string) {
  let sum = 7
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360
  return sum
}
