import type { MonsterCard, MonsterView } from '@tomekeeper/contracts/bestiary'
import { emptyStatBlock, type StatBlock } from '@tomekeeper/statblock'

/** A wyrm of our own with one of everything that can be rolled, as facts without sentences. */
export const aStatBlock = (facts: Partial<StatBlock> = {}): StatBlock => ({
  ...emptyStatBlock('Lantern Wyrm', '2024'),
  sizes: ['large'],
  type: 'dragon',
  alignment: 'neutral evil',
  armorClass: [{ value: 17 }],
  initiative: { bonus: 4, score: 14 },
  hitPoints: { average: 45, dice: '6d10 + 12' },
  speeds: { walk: 40, fly: 80 },
  abilities: { str: 18, dex: 12, con: 14, int: 8, wis: 13, cha: 15 },
  savingThrows: { str: 4, dex: 4, con: 5, int: -1, wis: 1, cha: 2 },
  skills: { perception: 4 },
  damageImmunities: [{ types: ['fire'] }],
  conditionImmunities: ['prone'],
  senses: { darkvision: 120 },
  passivePerception: 14,
  languages: 'Draconic',
  challenge: { rating: '5', xp: 1800 },
  proficiencyBonus: 3,
  traits: [{ name: 'Amphibious', text: '' }],
  actions: [
    {
      name: 'Bite',
      text: '',
      attack: {
        name: 'Bite',
        kinds: ['melee'],
        toHit: 7,
        reach: 10,
        damage: [
          { average: 9, dice: '1d10 + 4', type: 'piercing', mode: 'base' },
          { average: 3, dice: '1d6', type: 'fire', mode: 'plus' },
        ],
      },
    },
    {
      name: 'Fire Breath',
      text: '',
      usage: { kind: 'recharge', from: 5, to: 6 },
      save: {
        ability: 'dex',
        dc: 14,
        damage: [{ average: 28, dice: '8d6', type: 'fire', mode: 'base' }],
        onSuccess: 'half',
        conditions: [],
      },
    },
  ],
  ...facts,
})

export const aMonsterCard = (facts: Partial<MonsterCard> = {}): MonsterCard => ({
  locator: `campaign:${crypto.randomUUID()}`,
  name: 'Lantern Wyrm',
  edition: '2024',
  origin: 'homebrew',
  source: 'Homebrew',
  type: 'dragon',
  size: 'large',
  cr: '5',
  xp: 1800,
  ac: 17,
  hp: 45,
  environments: [],
  isRevealed: false,
  isDoubtful: false,
  ...facts,
})

/** As a DM sees it. */
export const aMonster = (facts: Partial<MonsterView> = {}): MonsterView => ({
  ...aMonsterCard(facts),
  statBlock: aStatBlock(),
  mined: null,
  version: '2026-11-20T18:00:00.000Z',
  may: { edit: true, reveal: true },
  ...facts,
})
