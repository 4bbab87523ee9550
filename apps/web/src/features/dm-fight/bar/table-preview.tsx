import { asSeenBy, type Fight, type SeenCombatant } from '@tomekeeper/combat'
import { Badge } from '../../../ui/badge.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { Sheet } from '../../../ui/sheet.tsx'

/** The fight through the door that everybody but the DM uses, so that nobody need guess what is told. */
export function TablePreview({ fight, onClose }: { fight: Fight; onClose: () => void }) {
  const { combatants, turn, round } = asSeenBy({ role: 'spectator' }, fight)
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title="As the table sees it"
      description={`${round > 0 ? `Round ${round}. ` : ''}Each player sees their own character besides.`}
    >
      {combatants.length === 0 && <p className="text-control">The table sees nobody yet.</p>}
      <Rows label="Those the table sees">
        {combatants.map((one) => (
          <Row
            key={one.id}
            title={one.name}
            detail={[...one.effects.map(({ name }) => name), one.note].filter(Boolean).join(', ') || undefined}
            badges={one.id === turn ? <Badge tone="ember">Acting</Badge> : undefined}
            actions={<span className="text-control text-ink-soft tabular-nums">{healthInWords(one)}</span>}
          />
        ))}
      </Rows>
    </Sheet>
  )
}

function healthInWords({ health, isOut }: SeenCombatant) {
  switch (health.shown) {
    case 'nothing':
      return isOut ? 'out' : ''
    case 'word':
      return health.word
    case 'bar':
      return `${health.word}, ${health.tenths} of 10`
    case 'numbers':
      return `${health.hp} / ${health.maxHp}`
  }
}
