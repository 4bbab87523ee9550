import { Button } from '../../../ui/button.tsx'
import type { PlainAct } from '../acts/acting.ts'
import { useDesk } from '../desk.ts'
import { FIGHT_KEYS, type FightKey } from '../keys/fight-keys.ts'
import { useKeyMap } from '../keys/key-map.ts'
import { keyCaps } from '../../../ui/shortcuts.ts'
import { RUN } from '../keys/run-key.ts'
import { MoreActs } from './more-acts.tsx'

const FIRST: readonly { key: FightKey & PlainAct; label: string }[] = [
  { key: 'damage', label: 'Damage' },
  { key: 'heal', label: 'Heal' },
  { key: 'temp', label: 'Temp HP' },
  { key: 'condition', label: 'Condition' },
  { key: 'note', label: 'Note' },
  { key: 'correct', label: 'Correct' },
]

const ONLY_A_NOTE = FIRST.filter(({ key }) => key === 'note')

/** What one does most, each with its key; everything else under More. */
export function ActButtons() {
  const desk = useDesk()
  const keys = useKeyMap()
  const allHidden = desk.targets.length > 0 && desk.targets.every((one) => one.hidden)
  // the lair has a turn, and nothing that could be hurt
  const isLair = desk.targets.length === 1 && desk.targets[0]?.kind === 'lair'
  const run = (key: FightKey) => RUN[key](desk, NOTHING_MORE)
  return (
    <div className="flex flex-wrap gap-1">
      {(isLair ? ONLY_A_NOTE : FIRST).map(({ key, label }) => (
        <ActButton key={key} caps={keys[key]} says={FIGHT_KEYS[key][1]} onPress={() => desk.act({ what: key })}>
          {label}
        </ActButton>
      ))}
      <ActButton caps={keys.hide} says={FIGHT_KEYS.hide[1]} onPress={() => run('hide')}>
        {allHidden ? 'Reveal' : 'Hide'}
      </ActButton>
      {!isLair && (
        <ActButton caps={keys.kill} says={FIGHT_KEYS.kill[1]} onPress={() => run('kill')}>
          Kill
        </ActButton>
      )}
      <MoreActs run={run} />
    </div>
  )
}

// none of these buttons is about the screen itself
const NOTHING_MORE = { toggleStatBlock: () => {}, toggleOpen: () => {}, openLog: null }

type ButtonProps = { caps: string; says: string; onPress: () => void; children: string }

const ActButton = ({ caps, says, onPress, children }: ButtonProps) => (
  <Button size="small" title={says} onClick={onPress} className="gap-1.5! px-2!">
    {children}
    <kbd aria-hidden className="hidden font-sans text-xs font-normal text-ink-soft lg:inline">
      {keyCaps(caps).join(' ')}
    </kbd>
  </Button>
)
