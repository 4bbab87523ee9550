import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useCombatProgress } from '../../../lib/live/use-live.ts'
import { newId } from '../../../lib/new-id.ts'
import { trpc } from '../../../lib/trpc.ts'
import { chance } from './chance.ts'
import { fightLine, type World } from './fight-line.ts'
import { keptTasks } from './kept-tasks.ts'
import type { Task } from './task.ts'

type Props = { campaignId: string; memberId: string; combatId: string }

/** The fight as it stands, kept as the server has it, and the ways to change it. */
export function useFight({ campaignId, memberId, combatId }: Props) {
  const { client } = trpc.useUtils()
  const [line] = useState(() => fightLine(worldOf(client, { campaignId, memberId, combatId })))
  const state = useSyncExternalStore(line.onChange, line.state)

  useEffect(() => line.open(), [line])
  useEffect(() => {
    window.addEventListener('online', line.tryNow)
    return () => window.removeEventListener('online', line.tryNow)
  }, [line])
  useCombatProgress(
    combatId,
    useCallback(() => void line.lookAgain(), [line]),
  )
  return { line, ...state }
}

type Client = ReturnType<typeof trpc.useUtils>['client']

function worldOf(client: Client, { campaignId, memberId, combatId }: Props): World {
  const here = { campaignId, combatId }
  return {
    ask: (after) => client.combat.log.query({ ...here, after }),
    send: (task) => sendTo(client, here, task),
    kept: keptTasks(combatId, memberId),
    newId,
    now: Date.now,
    random: chance,
    later(ms, run) {
      const waiting = setTimeout(run, ms)
      return () => clearTimeout(waiting)
    },
  }
}

function sendTo(client: Client, here: { campaignId: string; combatId: string }, { commandId, seen, asked }: Task) {
  const command = { ...here, commandId, seq: seen }
  switch (asked.kind) {
    case 'order':
      return client.combat.command.mutate({ ...command, order: asked.order })
    case 'monsters':
      return client.combat.addMonsters.mutate({ ...command, monsters: asked.monsters })
    case 'members':
      return client.combat.addMembers.mutate({ ...command, memberIds: asked.memberIds })
  }
}
