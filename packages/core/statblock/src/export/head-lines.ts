import { printArmorClass } from '../phrases/armor-class.ts'
import { printSavingThrows, printSkills } from '../phrases/bonuses.ts'
import { printChallenge } from '../phrases/challenge.ts'
import { printConditions, printDefences } from '../phrases/defences.ts'
import { printHitPoints } from '../phrases/hit-points.ts'
import { printLanguages } from '../phrases/languages.ts'
import { signed } from '../phrases/line-reading.ts'
import { printPublication } from '../phrases/publication.ts'
import { printSenses } from '../phrases/senses.ts'
import { printSpeed } from '../phrases/speed.ts'
import type { StatBlock } from '../stat-block.ts'
import { abilityTable, savesOutsideTable } from './ability-table.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** The labelled lines from armor class to challenge, in the order of the block's edition (SB-1). */
export function headLines(block: StatBlock): string[] {
  const modern = block.edition === '2024'
  const line = (label: string, value: string | undefined) => (value ? `**${label}** ${escapeMarkdown(value)}` : '')

  return [
    line(modern ? 'AC' : 'Armor Class', printArmorClass(block.armorClass)),
    line('Initiative', printInitiative(block)),
    line(modern ? 'HP' : 'Hit Points', block.hitPoints && printHitPoints(block.hitPoints)),
    line('Speed', printSpeed(block)),
    abilityTable(block),
    line('Saving Throws', printSavingThrows(savesOutsideTable(block))),
    line('Skills', printSkills(block)),
    ...(modern ? modernDefences(block, line) : earlierDefences(block, line)),
    line('Gear', block.gear),
    line('Senses', printSenses(block)),
    line('Languages', printLanguages(block)),
    line('Environments', block.environments.join(', ')),
    line('Source', block.source && printPublication(block.source)),
    line(modern ? 'CR' : 'Challenge', printChallenge(block)),
    line('Proficiency Bonus', separateProficiency(block)),
  ].filter(Boolean)
}

type PrintLine = (label: string, value: string | undefined) => string

const earlierDefences = (block: StatBlock, line: PrintLine): string[] => [
  line('Damage Vulnerabilities', printDefences(block.damageVulnerabilities, false)),
  line('Damage Resistances', printDefences(block.damageResistances, false)),
  line('Damage Immunities', printDefences(block.damageImmunities, false)),
  line('Condition Immunities', printConditions(block.conditionImmunities, block.conditionNote, false)),
]

const modernDefences = (block: StatBlock, line: PrintLine): string[] => [
  line('Vulnerabilities', printDefences(block.damageVulnerabilities, true)),
  line('Resistances', printDefences(block.damageResistances, true)),
  line(
    'Immunities',
    [printDefences(block.damageImmunities, true), printConditions(block.conditionImmunities, block.conditionNote, true)]
      .filter(Boolean)
      .join('; '),
  ),
]

function printInitiative({ initiative }: StatBlock): string | undefined {
  if (!initiative) return undefined
  const score = initiative.score === undefined ? '' : ` (${initiative.score})`
  return `${signed(initiative.bonus)}${score}${initiative.advantage ? ', with advantage' : ''}`
}

/** 2024 prints the bonus beside the challenge. */
const separateProficiency = ({ edition, challenge, proficiencyBonus }: StatBlock): string | undefined =>
  proficiencyBonus === undefined || (edition === '2024' && challenge) ? undefined : signed(proficiencyBonus)
