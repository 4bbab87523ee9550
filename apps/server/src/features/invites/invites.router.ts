import { Done, OnlyCampaign } from '@tomekeeper/contracts/ids'
import {
  CreateInviteInput,
  InviteAccepted,
  InviteCodeInput,
  InvitePlace,
  InvitePreview,
  InviteView,
  NewInvite,
  RevokeInviteInput,
} from '@tomekeeper/contracts/invites'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { authedProcedure, dmProcedure, publicProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { acceptInvite } from './accept-invite.ts'
import { createInvite } from './create-invite.ts'
import { listInvites } from './list-invites.ts'
import { myPlace } from './my-place.ts'
import { previewInvite } from './preview-invite.ts'
import { revokeInvite } from './revoke-invite.ts'

export const invitesRouter = t.router({
  list: dmProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(InviteView)))
    .query(({ ctx }) => listInvites(ctx)),
  create: dmProcedure
    .input(CreateInviteInput)
    .output(shows(NewInvite))
    .mutation(({ ctx, input }) => createInvite(ctx, input)),
  revoke: dmProcedure
    .input(RevokeInviteInput)
    .output(shows(Done))
    .mutation(({ ctx, input }) => revokeInvite(ctx, input)),
  preview: publicProcedure
    .input(InviteCodeInput)
    .output(shows(InvitePreview))
    .query(({ ctx, input }) => previewInvite(ctx, input)),
  myPlace: authedProcedure
    .input(InviteCodeInput)
    .output(shows(InvitePlace))
    .query(({ ctx, input }) => myPlace(ctx, input)),
  accept: authedProcedure
    .input(InviteCodeInput)
    .output(shows(InviteAccepted))
    .mutation(({ ctx, input }) => acceptInvite(ctx, input)),
})
