import { describe, expect, test } from 'vitest'
import { anOpenFight, aria, bram, carryOut, player, tell, type Told } from '../../test/a-fight.ts'
import { historyAsSeenBy, logInSentences, type Newcomer, type Order } from '../index.ts'
import { HEARD } from './heard.ts'

const dm = { role: 'dm' } as const
const dragon: Newcomer = {
  name: 'Dragon',
  ids: ['dragon'],
  hp: 200,
  maxHp: 200,
  xp: 900,
  initiative: { total: 10 },
  legendary: { actions: 3, resistances: 1 },
  conditionImmunities: ['frightened'],
  abilities: [{ kind: 'recharge', name: 'Fire Breath', on: 5, ready: true }],
  defences: { resist: ['fire'] },
}
const hit = (id: string, amount: number, more: object = {}): Order => ({
  type: 'deal_damage',
  targetIds: [id],
  parts: [{ amount, type: 'fire' }],
  ...more,
})
const end: Order = { type: 'end_turn' }

/** Everything that can happen in a fight, once. */
function aLongNight(): Told {
  let told = tell(
    anOpenFight('2014'),
    {
      type: 'add_combatants',
      newcomers: [
        aria,
        bram,
        dragon,
        { name: 'Pony', ids: ['pony'], hp: 9, side: 'neutral', initiative: { modifier: 1 } },
      ],
    },
    { type: 'add_combatants', newcomers: [{ name: 'Lair', ids: ['lair'], kind: 'lair', ownerId: 'dragon' }] },
    {
      type: 'add_combatants',
      newcomers: [{ name: 'Kobold', ids: ['k1', 'k2'], count: 2, xp: 25, wave: 1, group: 'Kobolds' }],
    },
    { type: 'add_combatants', newcomers: [{ name: 'Spy', ids: ['spy'], hidden: true, initiative: { total: 1 } }] },
    { type: 'roll_initiative', per: 'each', rolls: { pony: [2] } },
    { type: 'set_surprise', ids: ['bram'], surprised: true },
    { type: 'set_lair', inLair: true },
    { type: 'mount', mountId: 'pony', riderId: 'bram' },
    { type: 'start_fight' },
    { type: 'use_lair_action', id: 'lair', name: 'Tremor' },
    end,
    {
      type: 'add_effect',
      targetIds: ['aria'],
      effect: { name: 'Bless', sourceId: 'bram', until: { kind: 'turn', of: 'aria', at: 'end', turns: 2 } },
    },
    {
      type: 'add_effect',
      targetIds: ['aria', 'dragon'],
      effect: { condition: 'frightened', sourceId: 'dragon', saveToEnd: { ability: 'wis', dc: 15, at: 'end' } },
    },
    { type: 'start_concentration', id: 'aria', name: 'Fly' },
    hit('aria', 6, { sourceId: 'dragon', save: { onSuccess: 'half', results: { aria: 'succeeded' } } }),
    { type: 'check_concentration', id: 'aria', check: { total: 12 } },
    { type: 'spend', id: 'aria', what: 'action' },
    { type: 'spend', id: 'aria', what: 'movement', feet: 20 },
    { type: 'give_back', id: 'aria', what: 'action' },
    { type: 'save_to_end', targetId: 'aria', effectId: 'e2', check: { d20: 3 } },
    { type: 'save_to_end', targetId: 'aria', effectId: 'e2', check: { d20: 19 } },
    hit('dragon', 21, { sourceId: 'aria', critical: true }),
    end,
    { type: 'use_ability', id: 'dragon', name: 'Fire Breath' },
    { type: 'roll_recharge', id: 'dragon', name: 'Fire Breath', d6: 3 },
    { type: 'restore_ability', id: 'dragon', name: 'Fire Breath' },
    { type: 'delay' },
    { type: 'act_now', id: 'dragon' },
    { type: 'previous_turn' },
    { type: 'use_legendary_action', id: 'dragon', name: 'Tail', anyway: true },
    { type: 'use_legendary_resistance', id: 'dragon' },
    hit('aria', 17),
    hit('aria', 1),
    { type: 'death_save', id: 'aria', d20: 8 },
    { type: 'stabilise', id: 'aria', check: { total: 4 } },
    { type: 'stabilise', id: 'aria', check: { total: 14 }, hours: 1 },
    {
      type: 'grant_temp_hp',
      targetIds: ['bram'],
      amount: 4,
      sourceId: 'aria',
      until: { kind: 'turn', of: 'bram', at: 'end', turns: 9 },
    },
    { type: 'heal', targetIds: ['aria'], amount: 5, sourceId: 'bram' },
    { type: 'set_exhaustion', id: 'bram', level: 1 },
    { type: 'reduce_max_hp', id: 'bram', amount: 1 },
    { type: 'dismount', mountId: 'pony' },
    { type: 'bring_in_wave', wave: 1, rolls: { Kobolds: [7], k1: [7], k2: [7] } },
    hit('k1', 9, { attack: 'melee', knockOut: true }),
    { type: 'kill', ids: ['k2'] },
    { type: 'revive', id: 'k2', hp: 1 },
    { type: 'change_combatant', id: 'k2', changes: { name: 'Snik', dmNote: 'A liar.' } },
    { type: 'leave_fight', ids: ['k2'], how: 'fled' },
    { type: 'return_to_fight', id: 'k2' },
    { type: 'kill', ids: ['k2'] },
    end,
    { type: 'reveal', ids: ['spy'] },
    { type: 'hide', ids: ['spy'] },
    { type: 'set_disclosure', disclosure: { others: 'bar' } },
    { type: 'write_fight_note', text: 'Keep it short.' },
    { type: 'record_roll', label: 'Perception', total: 17, detail: '14 + 3', rollerId: 'aria', audience: 'table' },
    { type: 'add_loot', name: 'Ruby', quantity: 2, audience: 'table' },
    { type: 'change_loot', lootId: 'l1', changes: { assignedTo: 'aria' } },
    { type: 'remove_loot', lootId: 'l1' },
    { type: 'change_effect', targetId: 'aria', effectId: 'e1', name: 'Bless, long' },
    ...Array.from({ length: 9 }, () => end),
    { type: 'remove_effect', targetId: 'bram', effectId: 'e5' },
  )
  for (const [suggestion, answer] of [
    [
      { kind: 'damage', targetIds: ['dragon'], parts: [{ amount: 4, type: 'cold' }] },
      { type: 'accept_proposal', proposalId: 'ann:1' },
    ],
    [
      { kind: 'healing', targetIds: ['bram'], amount: 3 },
      { type: 'reject_proposal', proposalId: 'ann:2', reason: 'No slots left.' },
    ],
    [
      { kind: 'condition_end', targetIds: ['aria'], condition: 'prone' },
      { type: 'withdraw_proposal', proposalId: 'ann:3' },
    ],
  ] as const)
    told = tell(carryOut(told, { type: 'propose', suggestion, by: player('ann') }), answer)
  return tell(told, { type: 'end_fight', outcome: 'retreat' }, { type: 'reopen_fight' })
}

describe('the log in sentences', () => {
  const told = aLongNight()
  const forDm = logInSentences(dm, told.log)
  const forAnn = logInSentences(player('ann'), told.log)

  test('has seen everything that can happen', () => {
    const types = new Set<string>(told.log.map((event) => event.type))
    expect(Object.keys(HEARD).filter((type) => !types.has(type))).toEqual([])
  })

  test.each([
    'Pony rolls initiative 3.',
    'Bram mounts Pony.',
    'Lair: Tremor.',
    'Aria is affected: Bless from Bram.',
    'Dragon is immune: frightened.',
    'Aria takes 3 fire damage from a hit from Dragon (saved).',
    'Aria keeps concentrating: 12 against DC 10.',
    'frightened on Aria is thrown off.',
    'Aria falls unconscious.',
    'Aria fails 1 death save.',
    'Aria is stable and wakes in 1 hour.',
    'Aria regains 5 hit points from Bram and wakes.',
    'Bram has 4 temporary hit points from Aria.',
    'Kobold 1 is knocked out.',
    'Bless, long on Aria runs out.',
    'Aria, Perception: 17 (14 + 3).',
    '2 × Ruby goes to Aria.',
    'The DM declines a proposal: No slots left.',
    'The party retreats. Each of 2 earns 25 XP.',
  ])('the DM and a player both read: %s', (sentence) => {
    expect(forDm).toContain(sentence)
    expect(forAnn).toContain(sentence)
  })

  test.each([
    [
      'Dragon takes 10 fire damage from a critical hit from Aria (21 before defences).',
      'Dragon takes a critical hit from Aria.',
    ],
    ['Dragon rolls 3 to recharge Fire Breath: not yet.', null],
    ['The DM corrects Snik: dm note.', null],
    ['The DM changes what the table is told.', null],
    ['Spy comes into sight.', 'Spy comes into sight.'],
  ])('the DM reads %s', (sentence, heard) => {
    expect(forDm).toContain(sentence)
    if (heard === null) expect(forAnn).not.toContain(sentence)
    else expect(forAnn).toContain(heard)
  })

  test('nobody’s proposals are read by other players', () => {
    expect(logInSentences(player('ben'), told.log).filter((sentence) => /propos|accepts/.test(sentence))).toEqual([])
  })
})

describe('the history', () => {
  const told = tell(
    anOpenFight(),
    { type: 'add_combatants', newcomers: [aria, { ...dragon, defences: {} }] },
    { type: 'start_fight' },
    hit('dragon', 5),
    hit('dragon', 7),
    { type: 'undo', steps: 2 },
    { type: 'redo' },
  )

  test('is the DM’s in steps, with what was taken back', () => {
    const steps = historyAsSeenBy(dm, told.log).map(({ step, isTakenBack, sentences }) => [
      step,
      isTakenBack,
      sentences.at(-1),
    ])
    expect(steps.slice(2)).toEqual([
      [3, false, 'It is Aria’s turn.'],
      [4, false, 'Dragon takes 5 fire damage from a hit.'],
      [5, true, 'Dragon takes 7 fire damage from a hit.'],
      [6, false, 'The DM takes back 2 steps.'],
      [7, false, 'The DM takes 1 step again.'],
    ])
  })

  test('is the table’s in turns, without it', () => {
    expect(historyAsSeenBy({ role: 'spectator' }, told.log).at(-1)).toEqual({
      round: 1,
      turn: 'aria',
      sentences: ['The fight begins.', 'Round 1 begins.', 'It is Aria’s turn.', 'Dragon takes a hit.'],
    })
  })
})
