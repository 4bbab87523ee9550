import { emptyStatBlock, featureFrom, type StatBlock } from '@tomekeeper/statblock'
import { expect, test } from 'vitest'
import { draftOf, emptyDraft, statBlockOf } from './draft.ts'

const CLAW = 'Melee Attack Roll: +5, reach 5 ft. Hit: 6 (1d6 + 3) Slashing damage.'

const lurker: StatBlock = {
  ...emptyStatBlock('Marsh Lurker', '2024'),
  sizes: ['large'],
  type: 'monstrosity',
  hitPoints: { average: 45, dice: '6d10 + 12' },
  actions: [featureFrom('Claw', CLAW), featureFrom('Spit (Recharge 5–6)', 'It spits.')],
  legendaryActions: { intro: 'Three a round.', uses: 3, features: [featureFrom('Dart', 'It moves.')] },
}

test('what is opened and not touched comes back the same', () => {
  expect(statBlockOf(draftOf(lurker))).toEqual(lurker)
})

test('a feature that was rewritten is read anew, usage and all', () => {
  const draft = draftOf(lurker)
  draft.sections.actions.features[0] = { id: 'one', name: 'Claw (2/Day)', text: CLAW.replace('+5', '+9') }
  const [claw] = statBlockOf(draft).actions
  expect(claw).toMatchObject({ name: 'Claw', usage: { kind: 'per_day', uses: 2 }, attack: { toHit: 9 } })
})

test('facts without sentences get a sentence, and keep every number', () => {
  const { attack } = featureFrom('Claw', CLAW)
  const facts: StatBlock = {
    ...lurker,
    actions: [{ name: 'Claw', text: '', ...(attack && { attack: { ...attack, targets: 'each foe' } }) }],
  }
  const [claw] = statBlockOf(draftOf(facts)).actions
  expect(claw?.text).toContain('Melee Attack Roll: +5')
  expect(claw?.attack).toEqual({ ...attack, targets: 'each foe' })
})

test('empty lines and emptied sections are left out', () => {
  const draft = emptyDraft('2024')
  draft.sections.actions.features.push({ id: 'one', name: ' ', text: '' })
  const statBlock = statBlockOf({ ...draft, name: 'Bog Imp', alignment: '' })
  expect(statBlock.actions).toEqual([])
  expect(Object.keys(statBlock)).not.toContain('lairActions')
  expect(Object.keys(statBlock)).not.toContain('alignment')
})
