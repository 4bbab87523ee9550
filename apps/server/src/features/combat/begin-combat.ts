import { type Command, decide, type FightEvent, type Newcomer, newFight, type Order, replay } from '@tomekeeper/combat'
import type { BeginCombatInput, CombatCard } from '@tomekeeper/contracts/combat'
import { EncounterParty } from '@tomekeeper/contracts/encounters'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import {
  type EncounterRow,
  findCombat,
  findEncounter,
  findMonstersOf,
  findPlayers,
  findTerms,
  insertCombat,
} from './combat.repo.ts'
import { cardAsSeenBy } from './combat.view.ts'
import { refusedByTheRules } from './command.ts'
import { fighterFrom, guestFrom } from './fighter-from.ts'
import { gatherMonsters, type Wanted } from './gather-newcomers.ts'
import { lairOf } from './lair-of.ts'
import { shortened } from './newcomer-from.ts'

/** Begins a fight: opened, and its people gathered. Asked again with the same id, it answers the fight there is. */
export async function beginCombat(ctx: Ctx<Dm>, input: BeginCombatInput): Promise<CombatCard> {
  const { db, viewer } = ctx
  const before = await findCombat(db, viewer, input.combatId)
  if (before) return cardAsSeenBy(viewer, before, null)

  const encounter = input.encounterId ? await findEncounter(db, viewer, input.encounterId) : null
  if (encounter === undefined) throw new Failure('not_found', { what: 'encounter' })
  const { ruleset: rules, ...disclosure } = await findTerms(db, viewer)
  const events = openingOf(ctx, [
    {
      type: 'open_fight',
      rules,
      inLair: encounter?.inLair ?? false,
      disclosure: {
        party: disclosure.disclosureParty ?? undefined,
        others: disclosure.disclosureOthers ?? undefined,
      },
      dmNote: shortened(encounter?.notes ?? '', LONGEST_NOTE),
    },
    { type: 'add_combatants', newcomers: await everybody(ctx, input, encounter, rules) },
  ])

  const row = await db.transaction().execute(async (tx) => {
    const { combatId: id, title, campaignId } = input
    const combat = { id, campaignId, encounterId: encounter?.id ?? null, sessionId: null, title, rules }
    const isNew = await insertCombat(tx, { ...combat, seq: events.length, createdBy: viewer.userId }, events)
    if (isNew) await publish(tx, campaignId, { type: 'combats.changed', subjectId: id, audience: 'dm' })
    return findCombat(tx, viewer, id)
  })
  // another campaign has a fight of that id
  if (!row) throw new Failure('not_found', { what: 'fight' })
  return cardAsSeenBy(viewer, row, null)
}

const LONGEST_NOTE = 4000

/** The party as the encounter has it, then the monsters, and in a lair of 2014 the lair itself. */
async function everybody(
  ctx: Ctx<Dm>,
  { hp }: BeginCombatInput,
  encounter: EncounterRow | null,
  rules: '2014' | '2024',
): Promise<Newcomer[]> {
  const { db, viewer, newId } = ctx
  const players = await findPlayers(db, viewer)
  if (!encounter) return players.map(fighterFrom)

  const { absent, guests } = EncounterParty.parse(encounter.party)
  const rows = await findMonstersOf(db, encounter)
  const monsters = await gatherMonsters(
    ctx,
    rows.map((row) => ({ ...row, hp })),
    monsterGone,
  )
  return [
    ...players.filter(({ id }) => !absent.includes(id)).map(fighterFrom),
    ...guests.map((guest) => guestFrom(guest, newId())),
    ...monsters.map(({ newcomer }) => newcomer),
    ...(encounter.inLair && rules === '2014' ? [lairOf(monsters, newId())] : []),
  ]
}

const monsterGone = ({ name }: Wanted) =>
  new Failure('against_the_rules', {
    reason: 'monster_gone',
    message: `${name} is no longer in the bestiary. Take it out of the encounter, or bring it back, and begin again.`,
  })

function openingOf({ viewer, random }: Ctx<Dm>, orders: readonly Order[]): FightEvent[] {
  const by = { role: 'dm', userId: viewer.userId } as const
  let fight = newFight
  return orders.flatMap((order) => {
    if (order.type === 'add_combatants' && order.newcomers.length === 0) return []
    const decision = decide(fight, { ...order, by } as Command, random)
    if (!decision.ok) throw refusedByTheRules(decision.refusal)
    fight = replay(decision.events, fight)
    return decision.events
  })
}
