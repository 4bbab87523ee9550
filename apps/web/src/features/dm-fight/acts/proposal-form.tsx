import type { Proposal, Suggestion } from '@tomekeeper/combat'
import { useState } from 'react'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { useDesk } from '../desk.ts'
import { damageIn, partsOf } from '../entry/damage-text.ts'
import { nameOf } from '../names.ts'
import { chance } from '../sync/chance.ts'
import { ActForm } from './act-form.tsx'
import { NumberBox, TextBox } from './boxes.tsx'

/** What a player proposed, as the DM would have it. */
export function ProposalForm({ proposalId }: { proposalId: string }) {
  const { combat } = useDesk()
  const proposal = combat.proposals.find(({ id }) => id === proposalId)
  return proposal ? <Changed proposal={proposal} /> : <p className="text-control">That proposal is gone.</p>
}

function Changed({ proposal: { id, suggestion } }: { proposal: Proposal }) {
  const { combat } = useDesk()
  const [targetIds, setTargetIds] = useState<readonly string[]>(suggestion.targetIds)
  const [amount, setAmount] = useState<number | null>(suggestion.kind === 'healing' ? suggestion.amount : null)
  const [text, setText] = useState(suggestion.kind === 'damage' ? partsAsText(suggestion.parts) : '')
  const present = Object.values(combat.combatants).filter((one) => one.presence === 'present' && one.kind !== 'lair')

  function instead(): Suggestion | string {
    if (targetIds.length === 0) return 'Choose whom this is for.'
    if (suggestion.kind === 'healing')
      return amount === null || amount < 1 ? 'Say how many hit points.' : { ...suggestion, targetIds, amount }
    if (suggestion.kind !== 'damage') return { ...suggestion, targetIds }
    const read = damageIn(text)
    return 'why' in read ? read.why : { ...suggestion, targetIds, parts: partsOf(read.terms, chance).parts }
  }

  return (
    <ActForm
      submit="Accept it like this"
      orders={() => {
        const changed = instead()
        return typeof changed === 'string' ? changed : [{ type: 'accept_proposal', proposalId: id, instead: changed }]
      }}
    >
      {suggestion.kind === 'damage' && <TextBox isFirst label="Damage" value={text} onChange={setText} />}
      {suggestion.kind === 'healing' && (
        <NumberBox isFirst label="Hit points" value={amount} onChange={setAmount} min={1} />
      )}
      <fieldset>
        <legend className="text-control font-medium">For whom</legend>
        <div className="max-h-60 overflow-y-auto">
          {present.map((one) => (
            <Checkbox
              key={one.id}
              label={nameOf(one)}
              checked={targetIds.includes(one.id)}
              onChange={(event) =>
                setTargetIds(
                  event.target.checked ? [...targetIds, one.id] : targetIds.filter((each) => each !== one.id),
                )
              }
            />
          ))}
        </div>
      </fieldset>
    </ActForm>
  )
}

const partsAsText = (parts: Extract<Suggestion, { kind: 'damage' }>['parts']) =>
  parts.map(({ amount, type }) => (type === 'untyped' ? `${amount}` : `${amount} ${type}`)).join(' + ')
