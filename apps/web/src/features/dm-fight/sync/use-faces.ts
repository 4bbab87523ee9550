import { useMemo } from 'react'
import { trpc } from '../../../lib/trpc.ts'
import type { Face } from '../list/token.tsx'

const NOBODY: ReadonlyMap<string, Face> = new Map()

/** Members' pictures, by the id their combatants carry. Without an answer, initials do. */
export function useFaces(campaignId: string) {
  const { data: members } = trpc.members.list.useQuery({ campaignId })
  return useMemo(
    () =>
      members ? new Map(members.map(({ id, avatarUrl, hue }): [string, Face] => [id, { avatarUrl, hue }])) : NOBODY,
    [members],
  )
}
