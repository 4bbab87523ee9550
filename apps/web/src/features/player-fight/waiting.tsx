import type { CombatView } from '@tomekeeper/contracts/combat'
import { CircleAlert, CloudOff, Hourglass, Send } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import type { Act } from './outbox.ts'
import { suggestionWords } from './suggestion-words.ts'
import type { Acts } from './use-acts.ts'

type Props = { fight: CombatView; acts: Acts }

/** What I asked for and nobody has answered yet: here, on its way, or with the DM. */
export function Waiting({ fight: { view }, acts: { acts, ask, again, drop } }: Props) {
  const isBeingWithdrawn = (id: string) =>
    acts.some(
      ({ order, state }) => state !== 'refused' && order.type === 'withdraw_proposal' && order.proposalId === id,
    )
  const waiting = view.proposals.filter(({ id }) => !isBeingWithdrawn(id))
  if (waiting.length === 0 && acts.length === 0) return null

  return (
    <Card title="What you asked for" flush>
      <Rows label="What you asked for">
        {acts.map((act) => (
          <ActRow
            key={act.commandId}
            act={act}
            onAgain={() => again(act.commandId)}
            onDrop={() => drop(act.commandId)}
          />
        ))}
        {waiting.map((proposal) => {
          const says = suggestionWords(proposal.suggestion, view.combatants)
          return (
            <Row
              key={proposal.id}
              lead={<Hourglass size={18} aria-hidden className="text-note" />}
              title={says}
              detail={proposal.note ? `Waits for the DM · “${proposal.note}”` : 'Waits for the DM'}
              actions={
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={`Take back: ${says}`}
                  onClick={() =>
                    ask({ type: 'withdraw_proposal', proposalId: proposal.id }, `Take back: ${says}`, view.round)
                  }
                >
                  Take back
                </Button>
              }
            />
          )
        })}
      </Rows>
    </Card>
  )
}

const STATES: Record<Act['state'], { icon: ReactNode; detail: string }> = {
  sending: { icon: <Send size={18} aria-hidden className="text-ink-soft" />, detail: 'On its way' },
  waiting: {
    icon: <CloudOff size={18} aria-hidden className="text-warn" />,
    detail: 'Not sent yet. It goes out as soon as the server can be reached.',
  },
  refused: { icon: <CircleAlert size={18} aria-hidden className="text-danger" />, detail: '' },
}

function ActRow({ act, onAgain, onDrop }: { act: Act; onAgain: () => void; onDrop: () => void }) {
  const { icon, detail } = STATES[act.state]
  return (
    <Row
      lead={icon}
      title={act.says}
      detail={<span role={act.state === 'sending' ? undefined : 'status'}>{act.why ?? detail}</span>}
      actions={
        act.state !== 'sending' && (
          <>
            {act.mayTryAgain && (
              <Button size="small" onClick={onAgain}>
                Try again
              </Button>
            )}
            <Button kind="quiet" size="small" aria-label={`Let go of: ${act.says}`} onClick={onDrop}>
              {act.state === 'refused' ? 'Dismiss' : 'Take back'}
            </Button>
          </>
        )
      }
    />
  )
}
