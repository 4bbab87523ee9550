import type { LevelUp } from '@tomekeeper/contracts/combat'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { AFTERMATH_REASONS } from './aftermath-words.ts'
import { useLevelUps } from './use-level-ups.ts'
import { useRaiseLevel } from './use-raise-level.ts'

/** Says that a new level awaits, to whom it awaits and to the DM; nothing while there is none. */
export function LevelUpNotice({ campaignId }: { campaignId: string }) {
  const { data: levelUps = [] } = useLevelUps(campaignId)
  const { raiseLevel, busyWith, error } = useRaiseLevel()
  const failure = failureFor(error, AFTERMATH_REASONS)
  if (levelUps.length === 0) return null

  return (
    <div className="flex flex-col gap-2">
      {levelUps.map((one) => (
        <Banner
          key={one.memberId}
          tone="good"
          actions={
            <Button
              size="small"
              kind={one.isMe ? 'primary' : 'secondary'}
              busy={busyWith === one.memberId}
              onClick={() => raiseLevel({ campaignId, ...raised(one) })}
            >
              {one.isMe ? `Take level ${one.levelUp}` : `Raise to level ${one.levelUp}`}
            </Button>
          }
        >
          <strong className="font-semibold wrap-anywhere">{one.name}</strong> may take level {one.levelUp}.
        </Banner>
      ))}
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
    </div>
  )
}

const raised = ({ memberId, name, level, levelUp }: LevelUp) => ({ memberId, name, from: level, to: levelUp })
