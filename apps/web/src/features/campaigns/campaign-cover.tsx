import { useState } from 'react'
import { classNames } from '../../ui/class-names.ts'

type Props = { name: string; coverUrl: string | null; className?: string }

/** The picture on the front, or a cloth binding in a colour of the campaign's own with its initial on it. */
export function CampaignCover({ name, coverUrl, className }: Props) {
  const [broken, setBroken] = useState<string>()
  if (coverUrl && broken !== coverUrl)
    return (
      <img
        src={coverUrl}
        alt=""
        loading="lazy"
        onError={() => setBroken(coverUrl)}
        className={classNames('bg-sunken object-cover', className)}
      />
    )
  return (
    <div
      aria-hidden
      className={classNames('@container relative overflow-hidden', className)}
      style={{ background: clothOf(hueOf(name)) }}
    >
      <span className="absolute -right-2 -bottom-[0.28em] font-serif text-[clamp(4rem,40cqw,9rem)] leading-none text-[oklch(0.97_0.02_85/0.2)] select-none">
        {Array.from(name.trim())[0]?.toLocaleUpperCase()}
      </span>
    </div>
  )
}

const clothOf = (hue: number) =>
  `radial-gradient(120% 160% at 12% 0%, oklch(0.52 0.085 ${hue}) 0%, oklch(0.36 0.07 ${hue + 18}) 55%, oklch(0.26 0.05 ${hue + 36}) 100%)`

function hueOf(name: string) {
  let sum = 11
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360
  return sum
}
