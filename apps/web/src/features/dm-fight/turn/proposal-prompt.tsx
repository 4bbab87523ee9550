import { type Combat, decide, type Proposal } from '@tomekeeper/combat'
import { Hand } from 'lucide-react'
import { counted } from '../../../lib/format.ts'
import { useDesk } from '../desk.ts'
import { nameOf, namesOf } from '../names.ts'
import { damageInWords } from '../order-words.ts'
import { Answer, DueCard } from './due-card.tsx'

/** What a player would like to happen. */
export function ProposalPrompt({ proposalId }: { proposalId: string }) {
  const { combat, fight, attempt, act } = useDesk()
  const proposal = combat.proposals.find(({ id }) => id === proposalId)
  if (!proposal) return null
  const accept = { type: 'accept_proposal', proposalId } as const
  const decision = decide(fight, { ...accept, by: { role: 'dm' } })
  return (
    <DueCard
      icon={<Hand size={16} aria-hidden />}
      says={
        <>
          {proposer(combat, proposal)}: {suggestionInWords(combat, proposal)}
          {proposal.note !== '' && <span className="block text-sm text-ink-soft">“{proposal.note}”</span>}
          {!decision.ok && <span className="block text-sm text-danger">{decision.refusal.sentence}</span>}
        </>
      }
    >
      <Answer isFirst onPress={() => attempt(accept)}>
        Accept
      </Answer>
      <Answer onPress={() => act({ what: 'proposal', proposalId })}>Change</Answer>
      <Answer onPress={() => attempt({ type: 'reject_proposal', proposalId })}>Decline</Answer>
    </DueCard>
  )
}

/** By the character who is played. */
const proposer = ({ combatants }: Combat, { by }: Proposal) => {
  const one = Object.values(combatants).find(({ controllers }) => controllers.includes(by))
  return one ? nameOf(one) : 'A player'
}

function suggestionInWords(combat: Combat, { suggestion }: Proposal) {
  const targets = namesOf(combat, suggestion.targetIds)
  switch (suggestion.kind) {
    case 'damage':
      return `${damageInWords(suggestion.parts)}${suggestion.critical ? ', critical,' : ''} to ${targets}`
    case 'healing':
      return `${counted(suggestion.amount, 'hit point')} back for ${targets}`
    case 'condition':
      return `${targets}: ${suggestion.condition}`
    case 'condition_end':
      return `${targets}: no longer ${suggestion.condition}`
  }
}
