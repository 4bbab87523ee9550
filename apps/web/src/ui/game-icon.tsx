import outlines from 'virtual:game-icons'
import { classNames } from './class-names.ts'
import { CONDITION_ICONS, DAMAGE_ICONS, OTHER_ICONS } from './game-icon-names.ts'

type Look = {
  size?: number
  /** Stands beside the word that says the same, and is silent. */
  decorative?: boolean
  className?: string
}

/** Fire, cold, slashing…; a type we have no picture for shows nothing. */
export const DamageIcon = ({ type, ...look }: Look & { type: string }) => (
  <GameIcon outline={nameIn(DAMAGE_ICONS, type)} label={type} {...look} />
)

/** Prone, stunned, poisoned… */
export const ConditionIcon = ({ condition, ...look }: Look & { condition: string }) => (
  <GameIcon outline={nameIn(CONDITION_ICONS, condition)} label={condition} {...look} />
)

export const ConcentrationIcon = (look: Look) => (
  <GameIcon outline={OTHER_ICONS.concentration} label="concentration" {...look} />
)

export const D20Icon = (look: Look) => <GameIcon outline={OTHER_ICONS.d20} label="twenty-sided die" {...look} />

/** One picture of the game's own family, in the colour of the text around it. */
function GameIcon({ outline, label, size = 16, decorative, className }: Look & { outline?: string; label: string }) {
  const path = outline && outlines[outline]
  if (!path) return null
  return (
    <svg
      viewBox="0 0 512 512"
      width={size}
      height={size}
      fill="currentColor"
      className={classNames('inline-block shrink-0', className)}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={path} />
    </svg>
  )
}

const nameIn = (names: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined
