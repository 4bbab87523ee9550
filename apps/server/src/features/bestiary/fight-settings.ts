import type { ChangeFightSettingsInput, FightSettings } from '@tomekeeper/contracts/bestiary'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { findFightSettings, saveFightSettings } from './bestiary.repo.ts'
import { tellOfMonsters } from './tell-about.ts'

/** As the columns' defaults have it. */
const UNDECIDED: FightSettings = { otherSrd: false, disclosureParty: 'numbers', disclosureOthers: 'word' }

export const fightSettings = async ({ db, viewer }: Ctx<Dm>): Promise<FightSettings> =>
  (await findFightSettings(db, viewer)) ?? UNDECIDED

/** What the bestiary holds, and what fights that begin from now on tell the table. */
export function changeFightSettings(
  { db, viewer }: Ctx<Dm>,
  { campaignId: _, ...settings }: ChangeFightSettingsInput,
): Promise<FightSettings> {
  return db.transaction().execute(async (tx) => {
    const before = (await findFightSettings(tx, viewer)) ?? UNDECIDED
    await saveFightSettings(tx, viewer, settings)
    // creatures of the other SRD that were revealed once come and go with it
    await tellOfMonsters(tx, viewer, before.otherSrd !== settings.otherSrd)
    return settings
  })
}
