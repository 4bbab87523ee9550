import {
  DeleteAccountInput,
  DeviceView,
  InstallationView,
  MeView,
  NotificationsInput,
  RevokeDeviceInput,
  SignUpInput,
  UpdateProfileInput,
} from '@tomekeeper/contracts/accounts'
import { Done } from '@tomekeeper/contracts/ids'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { authedProcedure, publicProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { createAdministrator } from './create-administrator.ts'
import { deleteAccount } from './delete-account.ts'
import { listDevices } from './list-devices.ts'
import { revokeDevice } from './revoke-device.ts'
import { seeInstallation } from './see-installation.ts'
import { seeMe } from './see-me.ts'
import { setNotifications } from './set-notifications.ts'
import { signOutEverywhere } from './sign-out-everywhere.ts'
import { updateProfile } from './update-profile.ts'

const me = shows(MeView)
const done = shows(Done)

export const accountsRouter = t.router({
  installation: publicProcedure.output(shows(InstallationView)).query(({ ctx }) => seeInstallation(ctx)),
  createAdministrator: publicProcedure
    .input(SignUpInput)
    .output(done)
    .mutation(({ ctx, input }) => createAdministrator(ctx, input)),
  me: authedProcedure.output(me).query(({ ctx }) => seeMe(ctx)),
  updateProfile: authedProcedure
    .input(UpdateProfileInput)
    .output(me)
    .mutation(({ ctx, input }) => updateProfile(ctx, input)),
  setNotifications: authedProcedure
    .input(NotificationsInput)
    .output(me)
    .mutation(({ ctx, input }) => setNotifications(ctx, input)),
  devices: authedProcedure.output(shows(z.array(DeviceView))).query(({ ctx }) => listDevices(ctx)),
  revokeDevice: authedProcedure
    .input(RevokeDeviceInput)
    .output(done)
    .mutation(({ ctx, input }) => revokeDevice(ctx, input)),
  signOutEverywhere: authedProcedure.output(done).mutation(({ ctx }) => signOutEverywhere(ctx)),
  deleteAccount: authedProcedure
    .input(DeleteAccountInput)
    .output(done)
    .mutation(({ ctx, input }) => deleteAccount(ctx, input)),
})
