import { useQueryClient } from '@tanstack/react-query'
import type { LiveEvent } from '@tomekeeper/contracts/events'
import { useEffect, useSyncExternalStore } from 'react'
import { forgetCampaign, trpc } from '../trpc.ts'
import type { LiveState } from './stream.ts'
import { startTab } from './tabs.ts'

let started: ReturnType<typeof startTab> | undefined
const live = () => {
  started ??= startTab()
  return started
}

/** Keeps every screen of a campaign as the server has it. `after` is where the campaign's events stood when it was read. */
export function useLive(campaignId: string, after: number, onRemoved: () => void) {
  const utils = trpc.useUtils()
  const queryClient = useQueryClient()

  useEffect(() => {
    live().want([{ campaignId, after }])
    return () => live().want([])
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `after` only matters when the campaign is new to this tab
  }, [campaignId])

  useEffect(
    () =>
      live().onEvent((event) => {
        if (event.campaignId !== campaignId) return
        if (event.type === 'membership.ended') {
          forgetCampaign(queryClient, campaignId)
          onRemoved()
        } else lookAgain(utils, campaignId, event)
      }),
    [campaignId, utils, queryClient, onRemoved],
  )
}

/** News that belongs to no campaign: an admin's rulebooks being read. */
export function useLiveCoreRules() {
  const utils = trpc.useUtils()
  useEffect(() => {
    live().want([])
    return live().onEvent((event) => {
      if (event.campaignId === null && event.type === 'document.progress') void utils.coreRules.list.invalidate()
    })
  }, [utils])
}

export const useLiveState = (): LiveState =>
  useSyncExternalStore(
    (listener) => live().onState(listener),
    () => live().state(),
  )

type Utils = ReturnType<typeof trpc.useUtils>

/** An event says that something changed; the queries that show it ask what it is now. */
function lookAgain(utils: Utils, campaignId: string, { type, subjectId }: LiveEvent) {
  const here = { campaignId }
  switch (type) {
    case 'campaign.changed':
      void utils.campaigns.get.invalidate(here)
      void utils.campaigns.list.invalidate()
      void utils.encounters.invalidate() // by which rules
      return
    case 'members.changed':
      void utils.members.invalidate()
      void utils.aftermath.invalidate() // experience and levels
      void utils.campaigns.get.invalidate(here)
      void utils.encounters.invalidate() // the party is what they are weighed by
      return
    case 'invites.changed':
      void utils.invites.invalidate()
      return
    case 'documents.changed':
      void utils.documents.invalidate()
      void utils.sage.invalidate() // what may be read changed, so what was answered may be gone
      return
    case 'bestiary.changed':
      void utils.bestiary.invalidate()
      void utils.encounters.invalidate() // what a monster is worth may have changed, or whether it is there
      return
    case 'encounters.changed':
      void utils.encounters.invalidate()
      return
    case 'combats.changed':
      void utils.combat.invalidate()
      void utils.aftermath.invalidate()
      void utils.encounters.invalidate() // a card says whether its fight is running
      return
    case 'combat.progress':
      // The DM's screen asks for the events it lacks by itself: see `useCombatProgress`.
      if (subjectId) lookAgainAtCombat(utils, { campaignId, combatId: subjectId })
      return
    case 'document.progress':
      void utils.documents.list.invalidate(here)
      if (subjectId) void utils.documents.get.invalidate({ campaignId, documentId: subjectId })
      return
    case 'sage.progress':
      if (subjectId) void utils.sage.message.invalidate({ campaignId, messageId: subjectId })
      return
    case 'sage.changed':
      void utils.sage.threads.invalidate(here)
      if (subjectId) void utils.sage.thread.invalidate({ campaignId, threadId: subjectId })
      return
    case 'membership.ended':
      return
  }
}

function lookAgainAtCombat(utils: Utils, combat: { campaignId: string; combatId: string }) {
  void utils.combat.view.invalidate(combat)
  void utils.combat.story.invalidate(combat)
}

/** Calls back whenever a fight's log has grown, and once news come in again after they had stopped. */
export function useCombatProgress(combatId: string, onProgress: () => void) {
  useEffect(() => {
    const stopEvents = live().onEvent(({ type, subjectId }) => {
      if (type === 'combat.progress' && subjectId === combatId) onProgress()
    })
    const stopStates = live().onState((state) => {
      if (state === 'live') onProgress()
    })
    return () => {
      stopEvents()
      stopStates()
    }
  }, [combatId, onProgress])
}
