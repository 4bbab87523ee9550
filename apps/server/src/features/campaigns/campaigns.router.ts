import {
  CampaignCard,
  CampaignView,
  CreateCampaignInput,
  DeleteCampaignInput,
  EditCampaignInput,
  HandOverInput,
  SetCoverInput,
} from '@tomekeeper/contracts/campaigns'
import { Done, OnlyCampaign } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { authedProcedure, dmProcedure, memberProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { archiveCampaign, unarchiveCampaign } from './archive-campaign.ts'
import { createCampaign } from './create-campaign.ts'
import { deleteCampaign } from './delete-campaign.ts'
import { editCampaign } from './edit-campaign.ts'
import { getCampaign } from './get-campaign.ts'
import { handOver } from './hand-over.ts'
import { listCampaigns } from './list-campaigns.ts'
import { setCover } from './set-cover.ts'

const seen = shows(CampaignView)

export const campaignsRouter = t.router({
  list: authedProcedure.output(shows(z.array(CampaignCard))).query(({ ctx }) => listCampaigns(ctx)),
  get: memberProcedure
    .input(OnlyCampaign)
    .output(seen)
    .query(({ ctx }) => getCampaign(ctx)),
  create: authedProcedure
    .input(CreateCampaignInput)
    .output(seen)
    .mutation(({ ctx, input }) => createCampaign(ctx, input)),
  edit: dmProcedure
    .input(EditCampaignInput)
    .output(seen)
    .mutation(({ ctx, input }) => editCampaign(ctx, input)),
  setCover: dmProcedure
    .input(SetCoverInput)
    .output(seen)
    .mutation(({ ctx, input }) => setCover(ctx, input)),
  archive: dmProcedure
    .input(OnlyCampaign)
    .output(seen)
    .mutation(({ ctx }) => archiveCampaign(ctx)),
  unarchive: dmProcedure
    .input(OnlyCampaign)
    .output(seen)
    .mutation(({ ctx }) => unarchiveCampaign(ctx)),
  handOver: memberProcedure
    .input(HandOverInput)
    .output(seen)
    .mutation(({ ctx, input }) => handOver(ctx, input)),
  delete: memberProcedure
    .input(DeleteCampaignInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => deleteCampaign(ctx, input)),
})
