import type { StatBlock } from '@tomekeeper/statblock'
import { printTypeLine } from '@tomekeeper/statblock'
import type { StatBlockRoll } from '../../lib/roll.ts'
import { AbilityTable } from './ability-table.tsx'
import { EdgeChoice } from './edge-choice.tsx'
import { FeatureSections } from './feature-sections.tsx'
import { HeadFacts } from './head-facts.tsx'
import './stat-block.css'
import { StatBlockDice } from './stat-block-dice.tsx'
import { Vitals } from './vitals.tsx'

type Props = {
  statBlock: StatBlock
  /** Told of every roll made on it. */
  onRoll?: (roll: StatBlockRoll) => void
  /** Leaves out the name where a heading above says it already. */
  hideName?: boolean
}

/** A monster in the order of its edition's books. Every number that can be rolled is a button. */
export function StatBlockView({ statBlock, onRoll, hideName }: Props) {
  const typeLine = printTypeLine(statBlock)
  return (
    <StatBlockDice key={statBlock.name} name={statBlock.name} onRoll={onRoll}>
      <article className="stat-block" data-edition={statBlock.edition} aria-label={statBlock.name}>
        <header>
          {!hideName && <h2 className="text-xl text-ember-ink">{statBlock.name}</h2>}
          {typeLine && <p className="text-control text-ink-soft italic">{typeLine}</p>}
        </header>
        <EdgeChoice />
        <Vitals statBlock={statBlock} />
        <AbilityTable statBlock={statBlock} />
        <HeadFacts statBlock={statBlock} />
        <FeatureSections statBlock={statBlock} />
      </article>
    </StatBlockDice>
  )
}
