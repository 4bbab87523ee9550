import type { DamagePart } from '@tomekeeper/combat'
import { type Random, roll, type Roll } from '@tomekeeper/dice'
import type { Damage } from '@tomekeeper/statblock'
import type { StatBlockRoll } from '../../lib/roll.ts'
import type { AskedRoll, Edge } from './asked-roll.ts'

/** A roll with what only the screen needs: the face of the d20, and how it turned out in words. */
export type Rolled = StatBlockRoll & { natural?: number; edge?: Edge; outcome?: string }

const D20: Record<Edge, string> = { normal: '1d20', advantage: '1d20adv', disadvantage: '1d20dis' }

/** Rolls for a monster of that name. What no dice can be read from counts as its printed average. */
export function rollAsked(name: string, asked: AskedRoll, edge: Edge, random: Random): Rolled {
  const said = { label: `${name}, ${asked.what}`, what: asked.what }
  switch (asked.kind) {
    case 'attack':
    case 'save':
    case 'check': {
      const thrown = thrownFor(`${D20[edge]} + ${asked.bonus}`.replace('+ -', '- '), random)
      const natural = thrown?.dice[0]?.results.find(({ kept }) => kept)?.face
      return {
        ...plain(asked.kind, said, thrown),
        natural,
        edge,
        isCritical: asked.kind === 'attack' && natural === 20,
      }
    }
    case 'damage': {
      const thrown = thrownFor(notationOf(asked.damage), random, asked.isCritical)
      if (!thrown) return averageOf(said, asked)
      const parts = partsOf(thrown)
      return {
        ...plain('damage', said, thrown),
        parts,
        total: totalOf(parts),
        isCritical: asked.isCritical,
        save: asked.save,
      }
    }
    case 'recharge': {
      const thrown = thrownFor('1d6', random)
      const isBack = (thrown?.total ?? 0) >= asked.from
      return {
        ...plain('recharge', said, thrown),
        ability: asked.what,
        outcome: isBack ? `${asked.what} is ready again` : `${asked.what} stays spent`,
      }
    }
    case 'other':
      return plain('other', said, thrownFor(asked.dice, random))
  }
}

type Said = Pick<StatBlockRoll, 'label' | 'what'>

const plain = (kind: StatBlockRoll['kind'], said: Said, thrown: Roll | undefined): Rolled => ({
  kind,
  ...said,
  total: thrown?.total ?? 0,
  detail: thrown ? workingOf(thrown) : '',
  parts: [],
  isCritical: false,
})

/** `1d10 (3) + 8 slashing + 2d4 (1, 3) fire`: as it is said, without the marks of the notation. */
const workingOf = ({ text }: Roll) =>
  text
    .replace(/ = -?\d+$/, '')
    .replaceAll(/\(((?:[^()]|\([^()]*\))*)\)(?=\[)/g, (whole, inside: string) =>
      /^[\d, a-z]+$/.test(inside) ? whole : inside,
    )
    .replaceAll(/\[(\w+)\]/g, ' $1')

/** `(1d10 + 8)[slashing] + (2d4)[fire]` */
export const notationOf = (damage: readonly Damage[]) =>
  damage.map(({ dice, average, type }) => `(${dice ?? average})${type ? `[${type}]` : ''}`).join(' + ')

function thrownFor(notation: string, random: Random, critical = false): Roll | undefined {
  const thrown = roll(notation, random, { critical })
  return thrown.ok ? thrown : undefined
}

/** No hit does less than nothing, whatever its modifier. */
const partsOf = ({ parts }: Roll): DamagePart[] =>
  parts.map(({ type, total }) => ({ amount: Math.max(0, total), type: type ?? 'untyped' }))

function averageOf(said: Said, { damage, isCritical, save }: Extract<AskedRoll, { kind: 'damage' }>): Rolled {
  const parts: DamagePart[] = damage.map(({ average, type }) => ({ amount: average, type: type ?? 'untyped' }))
  return { kind: 'damage', ...said, total: totalOf(parts), detail: 'the printed average', parts, isCritical, save }
}

const totalOf = (parts: readonly DamagePart[]) => parts.reduce((sum, { amount }) => sum + amount, 0)
