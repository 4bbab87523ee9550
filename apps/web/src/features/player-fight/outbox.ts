import type { PlayerOrder } from '@tomekeeper/contracts/combat'

/** Something I asked of the fight that has not arrived yet. Its id stays the same however often it is sent. */
export type Act = {
  commandId: string
  order: PlayerOrder
  /** "12 fire damage to Goblin 2": what it asks for, to be read while it waits. */
  says: string
  /** The round it was meant for: a turn that ended meanwhile is not ended again. */
  round: number
  state: 'sending' | 'waiting' | 'refused'
  /** Since it first found nobody. */
  hasWaited: boolean
  why?: string
  /** Whether asking the same again may help. */
  mayTryAgain?: boolean
}

type Post = {
  send: (act: Act) => Promise<unknown>
  /** What an error means: nobody heard it, or somebody said no. */
  read: (error: unknown) => 'unheard' | { why: string; mayTryAgain: boolean }
  shelf: { read: () => Act[]; write: (acts: readonly Act[]) => void }
}

/** Sends what I ask for one after the other, in my order. What finds nobody waits, and is sent again when told to. */
export function openOutbox({ send, read, shelf }: Post) {
  let acts: readonly Act[] = shelf.read().map((act) => (act.state === 'sending' ? { ...act, state: 'waiting' } : act))
  let isSending = false
  const listeners = new Set<() => void>()

  const become = (next: readonly Act[]) => {
    acts = next
    shelf.write(acts)
    for (const listener of listeners) listener()
  }
  const change = (commandId: string, changes: Partial<Act>) =>
    become(acts.map((act) => (act.commandId === commandId ? { ...act, ...changes } : act)))
  const drop = (commandId: string) => become(acts.filter((act) => act.commandId !== commandId))

  async function sendAll() {
    if (isSending) return
    isSending = true
    for (;;) {
      const next = acts.find(({ state }) => state !== 'refused')
      if (!next) break
      change(next.commandId, { state: 'sending' })
      try {
        await send(next)
        drop(next.commandId)
      } catch (error) {
        const meaning = read(error)
        if (meaning === 'unheard') {
          change(next.commandId, { state: 'waiting', hasWaited: true })
          break
        }
        change(next.commandId, { state: 'refused', ...meaning })
      }
    }
    isSending = false
  }

  return {
    add(act: Pick<Act, 'commandId' | 'order' | 'says' | 'round'>) {
      become([...acts, { ...act, state: 'sending', hasWaited: false }])
      void sendAll()
    },
    /** Sends what waits; a refused one only when it is named. */
    again(commandId?: string) {
      if (commandId !== undefined) change(commandId, { state: 'waiting', why: undefined })
      void sendAll()
    },
    drop,
    acts: () => acts,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

export type Outbox = ReturnType<typeof openOutbox>
