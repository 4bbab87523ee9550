import type { MeView, UpdateProfileInput } from '@tomekeeper/contracts/accounts'
import type { UserCtx } from '../../context.ts'
import { requireImage } from '../../files/images/require-image.ts'
import { updateUser } from './accounts.repo.ts'
import { seeMe } from './see-me.ts'

export async function updateProfile(
  { db, user }: UserCtx,
  { name, hue, avatarKey }: UpdateProfileInput,
): Promise<MeView> {
  if (avatarKey) await requireImage(db, avatarKey)
  await updateUser(db, user.id, {
    ...(name !== undefined && { name }),
    ...(hue !== undefined && { hue }),
    ...(avatarKey !== undefined && { image: avatarKey }),
  })
  return seeMe({ db, user })
}
