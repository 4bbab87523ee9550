import type { InstallationView } from '@tomekeeper/contracts/accounts'
import { hasAdministrator } from '../../auth/auth.repo.ts'
import type { Deps } from '../../deps.ts'

/** What a stranger may know, to draw the first screen. */
export const seeInstallation = async ({ db, config }: Deps): Promise<InstallationView> => ({
  hasAdministrator: await hasAdministrator(db, config.ADMIN_EMAILS),
  discord: config.DISCORD_CLIENT_ID !== undefined && config.DISCORD_CLIENT_SECRET !== undefined,
  mail: config.RESEND_API_KEY !== undefined,
})
