import { EyeOff, Eye, Flame, HeartPlus, NotebookPen, PenLine, ShieldPlus, Skull, Sparkles } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button.tsx'
import type { PlainAct } from '../acts/acting.ts'
import { useDesk } from '../desk.ts'
import { FIGHT_KEYS, type FightKey } from '../keys/fight-keys.ts'
import { useKeyMap } from '../keys/key-map.ts'
import { keyCaps } from '../../../ui/shortcuts.ts'
import { RUN } from '../keys/run-key.ts'
import { MoreActs } from './more-acts.tsx'

const FIRST: readonly { key: FightKey & PlainAct; label: string; icon: ReactNode }[] = [
  { key: 'damage', label: 'Damage', icon: <Flame size={15} aria-hidden /> },
  { key: 'heal', label: 'Heal', icon: <HeartPlus size={15} aria-hidden /> },
  { key: 'temp', label: 'Temp HP', icon: <ShieldPlus size={15} aria-hidden /> },
  { key: 'condition', label: 'Condition', icon: <Sparkles size={15} aria-hidden /> },
  { key: 'note', label: 'Note', icon: <NotebookPen size={15} aria-hidden /> },
  { key: 'correct', label: 'Correct', icon: <PenLine size={15} aria-hidden /> },
]

/** What one does most, each with its key; everything else under More. */
export function ActButtons() {
  const desk = useDesk()
  const keys = useKeyMap()
  const allHidden = desk.targets.length > 0 && desk.targets.every((one) => one.hidden)
  const run = (key: FightKey) => RUN[key](desk, NOTHING_MORE)
  return (
    <div className="flex flex-wrap gap-1.5">
      {FIRST.map(({ key, label, icon }) => (
        <ActButton
          key={key}
          icon={icon}
          caps={keys[key]}
          says={FIGHT_KEYS[key][1]}
          onPress={() => desk.act({ what: key })}
        >
          {label}
        </ActButton>
      ))}
      <ActButton
        icon={allHidden ? <Eye size={15} aria-hidden /> : <EyeOff size={15} aria-hidden />}
        caps={keys.hide}
        says={FIGHT_KEYS.hide[1]}
        onPress={() => run('hide')}
      >
        {allHidden ? 'Reveal' : 'Hide'}
      </ActButton>
      <ActButton
        icon={<Skull size={15} aria-hidden />}
        caps={keys.kill}
        says={FIGHT_KEYS.kill[1]}
        onPress={() => run('kill')}
      >
        Kill
      </ActButton>
      <MoreActs run={run} />
    </div>
  )
}

// none of these buttons is about the screen itself
const NOTHING_MORE = { toggleStatBlock: () => {}, toggleOpen: () => {}, openLog: null }

type ButtonProps = { icon: ReactNode; caps: string; says: string; onPress: () => void; children: string }

const ActButton = ({ icon, caps, says, onPress, children }: ButtonProps) => (
  <Button size="small" icon={icon} title={says} onClick={onPress}>
    {children}
    <kbd aria-hidden className="hidden font-sans text-xs font-normal text-ink-soft lg:inline">
      {keyCaps(caps).join(' ')}
    </kbd>
  </Button>
)
