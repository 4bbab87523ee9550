import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import { useCallback, useState } from 'react'
import { sentenceFor } from '../../lib/errors.ts'
import { counted } from '../../lib/format.ts'
import { say, sayFailed } from '../../ui/toast.ts'
import { useRevealMonster } from './use-reveal-monster.ts'

type Named = Pick<MonsterCard, 'locator' | 'name' | 'isRevealed'>

/** Reveals monsters to the table or hides them again, with a way back. Those that are so already are left alone. */
export function useReveal(campaignId: string) {
  const { mutateAsync } = useRevealMonster()
  const [isBusy, setIsBusy] = useState(false)

  const reveal = useCallback(
    async (monsters: readonly Named[], revealed: boolean) => {
      const changed: string[] = []
      const give = async (locators: readonly string[], to: boolean) => {
        for (const locator of locators) {
          // one after the other: they all write to the campaign's own row
          await mutateAsync({ campaignId, locator, revealed: to })
          if (to === revealed) changed.push(locator)
        }
      }
      const others = monsters.filter(({ isRevealed }) => isRevealed !== revealed)
      setIsBusy(true)
      try {
        await give(
          others.map(({ locator }) => locator),
          revealed,
        )
        say(sentence(others, revealed), {
          undo: () =>
            void give(changed, !revealed).catch((error: unknown) => sayFailed(`Not taken back. ${sentenceFor(error)}`)),
        })
      } catch (error) {
        const done = changed.length > 0 ? `${counted(changed.length, 'monster')} done, the rest not. ` : ''
        sayFailed(`${done}${sentenceFor(error)}`)
      } finally {
        setIsBusy(false)
      }
    },
    [campaignId, mutateAsync],
  )
  return { reveal, isBusy }
}

function sentence(monsters: readonly Named[], revealed: boolean) {
  const [only, ...more] = monsters
  if (!only) return 'Nothing had to change.'
  const who = more.length === 0 ? only.name : counted(monsters.length, 'monster')
  if (revealed) return `The table sees ${who} now.`
  return `The table no longer sees ${who}.`
}
