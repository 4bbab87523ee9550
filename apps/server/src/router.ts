import { demoRouter } from './demo/demo.router.ts'
import { eventsRouter } from './events/events.router.ts'
import { accountsRouter } from './features/accounts/accounts.router.ts'
import { adminRouter } from './features/admin/admin.router.ts'
import { aftermathRouter } from './features/aftermath/aftermath.router.ts'
import { bestiaryRouter } from './features/bestiary/bestiary.router.ts'
import { campaignsRouter } from './features/campaigns/campaigns.router.ts'
import { combatRouter } from './features/combat/combat.router.ts'
import { displaysRouter } from './features/displays/displays.router.ts'
import { coreRulesRouter, documentsRouter } from './features/documents/documents.router.ts'
import { encountersRouter } from './features/encounters/encounters.router.ts'
import { invitesRouter } from './features/invites/invites.router.ts'
import { membersRouter } from './features/members/members.router.ts'
import { monsterImportRouter } from './features/monster-import/monster-import.router.ts'
import { sageRouter } from './features/sage/sage.router.ts'
import { t } from './trpc/init.ts'

/** Everything the app can ask, one line per feature. */
export const appRouter = t.router({
  accounts: accountsRouter,
  admin: adminRouter,
  aftermath: aftermathRouter,
  bestiary: bestiaryRouter,
  campaigns: campaignsRouter,
  combat: combatRouter,
  coreRules: coreRulesRouter,
  documents: documentsRouter,
  demo: demoRouter,
  displays: displaysRouter,
  encounters: encountersRouter,
  events: eventsRouter,
  sage: sageRouter,
  invites: invitesRouter,
  members: membersRouter,
  monsterImport: monsterImportRouter,
})

export type AppRouter = typeof appRouter
