import type { Order } from '@tomekeeper/combat'
import type { AddMembersInput, AddMonstersInput } from '@tomekeeper/contracts/combat'

/** What a DM asked for: an order of the fight, or newcomers whom only the server can look up. */
export type Asked =
  | { kind: 'order'; order: Order }
  | { kind: 'monsters'; monsters: AddMonstersInput['monsters'] }
  | { kind: 'members'; memberIds: AddMembersInput['memberIds'] }

/** Something asked that the server has not answered. */
export type Task = {
  /** Made here, so that asking twice does it once. */
  commandId: string
  asked: Asked
  /** What it does, for the person who waits for it. */
  says: string
  /** The last event of the log its giver had seen. */
  seen: number
  since: number
}
