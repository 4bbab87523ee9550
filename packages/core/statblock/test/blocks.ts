/** A monster of our own in the 2014 layout, as plain text with lines wrapped by a narrow column. */
export const LANTERN_WYRM = `Lantern Wyrm
Huge dragon (glimmerkin), chaotic good
Armor Class 17 (natural armor)
Hit Points 133 (14d12 + 42)
Speed 40 ft., burrow 20 ft., fly 80 ft. (hover)
STR DEX CON INT WIS CHA
20 (+5) 10 (+0) 17 (+3) 14 (+2) 12 (+1) 16 (+3)
Saving Throws Dex +4, Wis +5
Skills Perception +9, Stealth +4
Damage Resistances cold; bludgeoning, piercing, and
slashing from nonmagical attacks
Damage Immunities radiant
Condition Immunities blinded, charmed
Senses blindsight 30 ft., darkvision 120 ft., passive
Perception 19
Languages Common, Draconic, telepathy 60 ft.
Challenge 10 (5,900 XP)
Glow. The wyrm sheds bright light in a radius of
40 feet.
Innate Spellcasting. The wyrm's innate spellcasting ability is Charisma (spell save DC 15). It casts
without components:
At will: light, dancing lights
1/day each: daylight, sunbeam
Legendary Resistance (3/Day). When it fails a save, the wyrm may
succeed.
Actions
Multiattack. The wyrm bites once and claws twice.
Bite. Melee Weapon Attack: +9 to hit, reach 10 ft., one target. Hit: 16 (2d10 + 5) piercing damage plus 4 (1d8)
radiant damage.
Flare (Recharge 5–6). Creatures in a 30-foot cone must each make
a DC 15 Constitution saving throw, taking 36 (8d8) radiant damage on a failed save, or half as much damage on a
successful one. A creature that fails is blinded for a minute.
Bonus Actions
Dim. The wyrm puts its light out.
Reactions
Flicker. The wyrm adds 3 to its AC against one hit.
Legendary Actions
The wyrm can take 3 legendary actions, one at a time, at the end of another creature's turn.
Look. The wyrm looks about.
Wing Beat (Costs 2 Actions). The wyrm beats its wings.
`

/** Another of our own, in the 2024 layout, as Markdown with page marks. */
export const BOG_SCRIVENER = `<!-- page 7 -->

## Bog Scrivener

*Medium or Small Fey (Swampborn), Neutral Evil*

**AC** 15 **Initiative** +5 (15)

**HP** 66 (12d8 + 12)

**Speed** 30 ft., Swim 30 ft.

| | | Mod | Save | | | Mod | Save |
|---|---|---|---|---|---|---|---|
| Str | 8 | −1 | −1 | Dex | 16 | +3 | +5 |
| Con | 13 | +1 | +1 | Int | 18 | +4 | +6 |
| Wis | 12 | +1 | +3 | Cha | 11 | +0 | +0 |

**Skills** Arcana +6, Sleight of Hand +5

**Resistances** Acid

**Immunities** Poison; Charmed, Poisoned

**Gear** Quill, Ink (3 vials)

**Senses** Darkvision 60 ft.; Passive Perception 11

**Languages** Common, Sylvan

**CR** 4 (XP 1,100, or 1,800 in lair; PB +2)

### Traits

***Legendary Resistance (2/Day, or 3/Day in Lair).*** It may succeed after all.

### Actions

***Ink Lash.*** *Melee Attack Roll:* +6, reach 10 ft. *Hit:* 13 (2d8 + 4) Acid damage.

<!-- page 8 -->

***Blot (Recharge 6).*** *Wisdom Saving Throw:* DC 14, one creature within 60 feet. *Failure:* 21 (6d6) Psychic damage, and the target has the Blinded condition. *Success:* Half damage only.

***Spellcasting.*** It casts one of these, using Intelligence as the spellcasting ability (spell save DC 14):

**At Will:** Comprehend Languages, Illusory Script
**2/Day:** Hold Person

### Bonus Actions

***Slip Away.*** It hides.

### Legendary Actions

*Legendary Action Uses: 3 (4 in Lair).* Right after another creature's turn it may spend one of these.

***Scribble.*** It makes one Ink Lash.

## The marsh and its people

Nothing here is a monster.
`
