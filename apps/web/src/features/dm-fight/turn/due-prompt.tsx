import type { Prompt } from '@tomekeeper/combat'
import { Crown, Dices, Hourglass, Landmark, RotateCcw, ShieldQuestion, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { counted } from '../../../lib/format.ts'
import { ConcentrationIcon } from '../../../ui/game-icon.tsx'
import { useDesk } from '../desk.ts'
import { nameById } from '../names.ts'
import { Answer, DueCard } from './due-card.tsx'
import { NamedAnswer } from './named-answer.tsx'
import { ProposalPrompt } from './proposal-prompt.tsx'
import { SaveToEndPrompt } from './save-to-end-prompt.tsx'
import { TotalAnswer } from './total-answer.tsx'

/** One thing that is due, and the answers to it. */
export function DuePrompt({ prompt }: { prompt: Prompt }): ReactNode {
  const { combat, attempt, act } = useDesk()
  switch (prompt.kind) {
    case 'concentration': {
      const { id, name, dc } = prompt
      const check = (succeeded?: boolean) =>
        attempt({ type: 'check_concentration', id, check: succeeded === undefined ? {} : { succeeded } })
      return (
        <DueCard
          icon={<ConcentrationIcon size={16} decorative />}
          says={`${nameById(combat, id)} keeps ${name || 'concentrating'}? DC ${dc}`}
        >
          <Answer isFirst onPress={() => check()} icon={<Dices size={14} aria-hidden />}>
            Roll
          </Answer>
          <Answer onPress={() => check(true)}>Kept</Answer>
          <Answer onPress={() => check(false)}>Lost</Answer>
          <TotalAnswer
            label={`Total of ${nameById(combat, id)}’s save`}
            onTotal={(total) => attempt({ type: 'check_concentration', id, check: { total } })}
          />
        </DueCard>
      )
    }
    case 'death_save': {
      const { id } = prompt
      return (
        <DueCard
          tone="danger"
          icon={<ShieldQuestion size={16} aria-hidden />}
          says={`Death save of ${nameById(combat, id)}`}
        >
          <Answer isFirst onPress={() => attempt({ type: 'death_save', id })} icon={<Dices size={14} aria-hidden />}>
            Roll
          </Answer>
          <TotalAnswer
            label={`Die of ${nameById(combat, id)}`}
            min={1}
            max={20}
            onTotal={(d20) => attempt({ type: 'death_save', id, d20 })}
          />
          <Answer onPress={() => act({ what: 'stabilise', of: id })}>Stabilise</Answer>
        </DueCard>
      )
    }
    case 'recharge': {
      const { id, ability, on } = prompt
      return (
        <DueCard
          icon={<RotateCcw size={16} aria-hidden />}
          says={`Does ${ability} recharge? ${on}${on < 6 ? '–6' : ''}`}
        >
          <Answer
            isFirst
            onPress={() => attempt({ type: 'roll_recharge', id, name: ability })}
            icon={<Dices size={14} aria-hidden />}
          >
            Roll
          </Answer>
          <TotalAnswer
            label={`Die for ${ability}`}
            min={1}
            max={6}
            onTotal={(d6) => attempt({ type: 'roll_recharge', id, name: ability, d6 })}
          />
        </DueCard>
      )
    }
    case 'save_to_end':
      return <SaveToEndPrompt prompt={prompt} />
    case 'legendary_action':
      return (
        <DueCard
          icon={<Crown size={16} aria-hidden />}
          says={`${nameById(combat, prompt.id)}: ${counted(prompt.left, 'legendary action')} left`}
        >
          <Answer isFirst onPress={() => act({ what: 'legendary', of: prompt.id })}>
            Use one
          </Answer>
        </DueCard>
      )
    case 'lair_action':
      return (
        <DueCard icon={<Landmark size={16} aria-hidden />} says="The lair acts">
          <NamedAnswer
            label="What the lair does"
            onName={(name) => attempt({ type: 'use_lair_action', id: prompt.id, name })}
          />
        </DueCard>
      )
    case 'initiative': {
      const { id } = prompt
      return (
        <DueCard icon={<Hourglass size={16} aria-hidden />} says={`${nameById(combat, id)} has no initiative`}>
          <Answer
            isFirst
            onPress={() => attempt({ type: 'roll_initiative', ids: [id], per: 'each' })}
            icon={<Dices size={14} aria-hidden />}
          >
            Roll
          </Answer>
          <TotalAnswer
            label={`Initiative of ${nameById(combat, id)}`}
            min={-50}
            onTotal={(total) => attempt({ type: 'set_initiative', id, total })}
          />
        </DueCard>
      )
    }
    case 'wave':
      return (
        <DueCard
          isQuiet
          icon={<Users size={16} aria-hidden />}
          says={`Wave ${prompt.wave} waits: ${counted(prompt.count, 'creature')}`}
        >
          <Answer isFirst onPress={() => attempt({ type: 'bring_in_wave', wave: prompt.wave })}>
            Bring in
          </Answer>
        </DueCard>
      )
    case 'proposal':
      return <ProposalPrompt proposalId={prompt.proposalId} />
  }
}
