import type { Award } from '@tomekeeper/combat'
import type { XpShare } from '@tomekeeper/contracts/combat'
import { UsersRound } from 'lucide-react'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { counted, formatNumber } from '../../lib/format.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { say } from '../../ui/toast.ts'
import { AFTERMATH_REASONS } from './aftermath-words.ts'
import { useAwardXp } from './use-award-xp.ts'
import { useRaiseLevel } from './use-raise-level.ts'
import { useTakeBackXp } from './use-take-back-xp.ts'
import { XpForm } from './xp-form.tsx'
import { XpGiven } from './xp-given.tsx'

type Props = { campaignId: string; combatId: string; award: Award; shares: readonly XpShare[] }

/** What the fight was worth, given to whoever was there: once, and taken back if that was a slip. */
export function XpCard({ campaignId, combatId, award, shares }: Props) {
  const [addsMore, setAddsMore] = useState(false)
  const give = useAwardXp()
  const takeBack = useTakeBackXp()
  const { raiseLevel, busyWith, error: raiseError } = useRaiseLevel()
  const fight = { campaignId, combatId }

  const given = shares.filter(({ awarded }) => awarded !== null)
  const missing = shares.filter(({ awarded }) => awarded === null)
  const onTakeBack = () =>
    takeBack.mutate(fight, {
      onSuccess: () =>
        say('The experience is taken back.', {
          undo: () =>
            give.mutate({ ...fight, shares: given.map(({ memberId, awarded }) => ({ memberId, xp: awarded ?? 0 })) }),
        }),
    })
  const onGive = (gift: { memberId: string; xp: number }[]) =>
    give.mutate(
      { ...fight, shares: gift },
      {
        onSuccess: () => {
          setAddsMore(false)
          const isFirst = given.length === 0
          say(`${counted(gift.length, 'share')} given.`, isFirst ? { undo: () => takeBack.mutate(fight) } : undefined)
        },
      },
    )
  const form = { each: award.each, busy: give.isPending, error: give.error, onGive }
  const failure = failureFor(takeBack.error ?? raiseError, AFTERMATH_REASONS)

  return (
    <Card
      title="Experience"
      description={worth(award)}
      actions={
        given.length > 0 && (
          <Button kind="quiet" size="small" busy={takeBack.isPending} onClick={onTakeBack}>
            Take it back
          </Button>
        )
      }
    >
      {shares.length === 0 && (
        <EmptyState icon={<UsersRound aria-hidden />} title="Nobody to give it to">
          The campaign has no players yet. They come with an invitation, or as someone without an account.
        </EmptyState>
      )}
      {given.length === 0 && shares.length > 0 && <XpForm key="first" shares={shares} {...form} />}
      {given.length > 0 && (
        <div className="flex flex-col gap-3">
          <XpGiven
            shares={given}
            busyWith={busyWith}
            onRaise={({ memberId, name, level, levelUp }) =>
              raiseLevel({ campaignId, memberId, name, from: level, to: levelUp })
            }
          />
          {missing.length > 0 && !addsMore && (
            <p>
              <Button kind="quiet" size="small" onClick={() => setAddsMore(true)}>
                Give somebody else a share
              </Button>
            </p>
          )}
          {missing.length > 0 && addsMore && <XpForm key="more" shares={missing} startsEmpty {...form} />}
        </div>
      )}
      {failure && (
        <div className="mt-4">
          <Banner tone="danger" requestId={failure.requestId}>
            {failure.sentence}
          </Banner>
        </div>
      )}
    </Card>
  )
}

function worth({ total, each, among, remainder, defeated }: Award) {
  if (total === 0) return 'Nobody who was defeated is worth experience. You can still give a bonus.'
  const foes = `${formatNumber(total)} XP for ${counted(defeated.length, 'foe')}`
  if (among === 0) return `${foes}. No character was there to share it.`
  const left = remainder > 0 ? `, ${formatNumber(remainder)} left over` : ''
  return `${foes}: ${formatNumber(each)} for each of ${among}${left}.`
}
