import { readCommand } from '@tomekeeper/combat'
import type { Task } from './task.ts'

/** What waits for the server is kept in the browser, so that a closed tab loses none of it. */
export function keptTasks(combatId: string, memberId: string) {
  // by member: another DM on this computer does not give somebody else's orders
  const key = `fight-waiting:${combatId}:${memberId}`
  const kept = () => tasksIn(localStorage.getItem(key))
  let ours = new Set<string>()
  return {
    read() {
      const tasks = kept()
      ours = idsOf(tasks)
      return tasks
    },
    /** Beside what other tabs of the same DM have waiting. */
    write(tasks: readonly Task[]) {
      const now = idsOf(tasks)
      const others = kept().filter(({ commandId }) => !ours.has(commandId) && !now.has(commandId))
      ours = now
      const all = [...others, ...tasks]
      if (all.length > 0) localStorage.setItem(key, JSON.stringify(all))
      else localStorage.removeItem(key)
    },
  }
}

const idsOf = (tasks: readonly Task[]) => new Set(tasks.map(({ commandId }) => commandId))

function tasksIn(text: string | null): Task[] {
  if (text === null) return []
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) ? read.filter(isTask) : []
  } catch {
    return [] // written by another version, or by hand
  }
}

function isTask(value: unknown): value is Task {
  const task = value as Partial<Task> | null
  if (typeof task?.commandId !== 'string' || typeof task.seen !== 'number' || typeof task.says !== 'string')
    return false
  if (typeof task.since !== 'number') return false
  if (task.asked?.kind === 'order') return !('refusal' in readCommand({ ...task.asked.order, by: { role: 'dm' } }))
  return task.asked?.kind === 'monsters' ? Array.isArray(task.asked.monsters) : Array.isArray(task.asked?.memberIds)
}
