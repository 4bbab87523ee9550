import type { EncounterParty, SuggestEncountersInput } from '@tomekeeper/contracts/encounters'
import { hasWeight, levelsOf } from '@tomekeeper/contracts/encounter-difficulty'
import type { Rules, SuggestionRequest } from '@tomekeeper/xp'
import type { Dm } from '../../../access/viewer.ts'
import { findMonsters } from '../../../bestiary/monsters.repo.ts'
import type { Db } from '../../../db/tables.ts'
import { Failure } from '../../../errors.ts'
import { partyOf } from '../encounters.repo.ts'
import { type Eligible, eligibleMonsters } from './suggest.repo.ts'
import { type Answer, answerTo, themeOf } from './theme.ts'

/** A monster that may be suggested, and how well it answers to the theme. */
export type Choice = Omit<Eligible, 'cr' | 'xp'> & { cr: string; xp: number } & Answer

/** Everything a suggestion is made of, whoever makes it. */
export type Question = {
  rules: Rules
  party: readonly number[]
  target: SuggestEncountersInput['target']
  theme: string
  /** The monsters to choose from, best answers to the theme first. */
  choices: readonly Choice[]
  /** Monsters that stay, whatever else is chosen; without a count, as many as fit. */
  locked: readonly (Choice & { count?: number })[]
  creatures: { least: number; most: number }
  seed: number
  said: string[]
}

export async function questionFrom(db: Db, viewer: Dm, input: SuggestEncountersInput): Promise<Question> {
  const { ruleset, members } = await partyOf(db, viewer)
  const theme = themeOf(input.theme)
  const eligible = await eligibleMonsters(db, viewer, theme.length > 0)
  const said: string[] = []

  const wanted = eligible.filter((monster) => isOfKind(monster, input)).filter(isWeighed)
  const choices = wanted.map((monster) => ({ ...monster, ...answerTo(theme, monster) }))
  return {
    rules: ruleset,
    party: levelsOf(members, input.party satisfies EncounterParty),
    target: input.target,
    theme: input.theme,
    choices: choices.toSorted((a, b) => b.score - a.score),
    locked: await lockedIn(db, viewer, input, said),
    creatures: { least: input.leastCreatures, most: input.mostCreatures },
    seed: input.seed,
    said,
  }
}

function isOfKind({ type, environments }: Eligible, input: SuggestEncountersInput): boolean {
  const kinds = input.types.map((one) => one.toLowerCase())
  const places = input.environments.map((one) => one.toLowerCase())
  return (
    (kinds.length === 0 || (type !== null && kinds.includes(type.toLowerCase()))) &&
    (places.length === 0 || environments.some((place) => places.includes(place.toLowerCase())))
  )
}

const isWeighed = <Monster extends { cr: string | null; xp: number | null }>(
  monster: Monster,
): monster is Monster & { cr: string; xp: number } => monster.cr !== null && monster.xp !== null && hasWeight(monster)

/** What the DM insists on must be theirs to see; what has no challenge cannot be weighed, and is said. */
async function lockedIn(db: Db, viewer: Dm, { locked }: SuggestEncountersInput, said: string[]) {
  const found = new Map(
    (
      await findMonsters(
        db,
        viewer,
        locked.map(({ locator }) => locator),
      )
    ).map((monster) => [monster.locator, monster]),
  )
  const kept = new Map<string, Choice & { count?: number }>()
  for (const { locator, count } of locked) {
    const monster = found.get(locator)
    if (!monster) throw new Failure('not_found', { what: 'monster' })
    const { name, type, size, cr, xp, environments } = monster
    if (cr === null || xp === null) {
      said.push(`${name} has no challenge rating, so nothing can be weighed around it.`)
      continue
    }
    const before = kept.get(locator)
    const sum = count === undefined || (before && before.count === undefined) ? undefined : count + (before?.count ?? 0)
    kept.set(locator, { locator, name, type, size, cr, xp, environments, tags: [], score: 0, words: [], count: sum })
  }
  return [...kept.values()]
}

export type Request = Omit<SuggestionRequest, 'candidates' | 'locked'>

/** The question as the xp library takes it, but for the monsters. */
export const requestOf = ({ rules, party, target, creatures, seed }: Question): Request => ({
  rules,
  party,
  target,
  creatures,
  seed,
})

export const candidateOf = ({ locator, cr, xp }: Choice) => ({ id: locator, cr, xp })
export const lockOf = ({ locator, count }: Choice & { count?: number }) => ({
  id: locator,
  ...(count !== undefined && { count }),
})
