import type { Attack, Feature, FeatureGroup, LegendaryActions, StatBlock } from '@tomekeeper/statblock'

/**
 * A stat block's numbers and names, without its sentences: that is what the app ships of the SRD. What a feature does
 * stays where its book prints it; its attack, saving throw, usage and spells are facts.
 */
export function factsOnly(statBlock: StatBlock): StatBlock {
  const { description: _, mythicActions, lairActions, regionalEffects, legendaryActions, ...facts } = statBlock
  return {
    ...facts,
    traits: named(facts.traits),
    actions: named(facts.actions),
    bonusActions: named(facts.bonusActions),
    reactions: named(facts.reactions),
    ...(legendaryActions && { legendaryActions: withoutIntro(legendaryActions) }),
    ...(mythicActions && { mythicActions: withoutIntro(mythicActions) }),
    ...(lairActions && { lairActions: withoutIntro(lairActions) }),
    ...(regionalEffects && { regionalEffects: withoutIntro(regionalEffects) }),
  }
}

function withoutIntro<Group extends FeatureGroup | LegendaryActions>({ intro: _, ...group }: Group) {
  return { ...group, features: named(group.features) }
}

const named = (features: readonly Feature[]) => features.filter(({ name }) => name !== '').map(silent)

function silent({ attack, ...feature }: Feature): Feature {
  return { ...feature, text: '', ...(attack && { attack: aimed(attack) }) }
}

/** "one target" is what an attack aims at anyway. */
function aimed({ targets: _, ...attack }: Attack): Attack {
  return attack
}
