import { z } from 'zod'

export const Id = z.uuid()

/** The input of everything that happens inside a campaign. `memberProcedure` reads the id, the procedure the rest. */
export const inCampaign = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ campaignId: Id, ...shape })

export const OnlyCampaign = inCampaign({})
export type OnlyCampaign = z.infer<typeof OnlyCampaign>

/** The answer of a command that has nothing to tell but that it happened. */
export const Done = z.object({ ok: z.literal(true) })
export type Done = z.infer<typeof Done>
