import type { ArmorClass } from '../stat-block.ts'
import type { LineReading } from './line-reading.ts'
import { splitAtCommas } from './split-outside.ts'

const ONE = /^(\d{1,2})(?!\d)\s{0,3}(?:\(([^()]{1,200})\))?\s{0,3}(\S.{0,200})?$/

/** Reads "17 (natural armor)" and "12 in humanoid form, 14 (natural armor) in tiger form" (SB-3). */
export function readArmorClass(text: string): LineReading {
  const armorClass: ArmorClass[] = []
  const unread: string[] = []

  for (const part of splitAtCommas(text)) {
    const [, value, from, when] = ONE.exec(part) ?? []
    const also = from && /^(\d{1,2}) (with .{1,100})$/.exec(from)
    if (!value) unread.push(part)
    else if (also) armorClass.push({ value: Number(value) }, { value: Number(also[1]), when: also[2] as string })
    else armorClass.push({ value: Number(value), ...(from && { from }), ...(when && { when }) })
  }
  return { found: { armorClass }, unread }
}

/** Armor classes as both editions print them: "17 (natural armor), 19 with shield" (SB-3). */
export const printArmorClass = (armorClass: ArmorClass[]): string =>
  armorClass.map(({ value, from, when }) => [value, from && `(${from})`, when].filter(Boolean).join(' ')).join(', ')
