import type { ListUsersInput, UsersPage } from '@tomekeeper/contracts/admin'
import { imageUrlOf } from '@tomekeeper/contracts/uploads'
import type { Admin } from '../../access/viewer.ts'
import type { UserCtx } from '../../context.ts'
import { findUsers } from './admin.repo.ts'
import { isNamedAdmin } from './named-admin.ts'
import { pageOf } from './page-of.ts'

export async function listUsers({ db, config }: UserCtx<Admin>, input: ListUsersInput): Promise<UsersPage> {
  const { items, total } = await findUsers(db, input)
  const seen = items.map(({ image, ownedCampaigns, ...user }) => {
    const isNamed = isNamedAdmin(config, user)
    return {
      ...user,
      avatarUrl: image && imageUrlOf(image),
      isNamedAdmin: isNamed,
      isAdmin: user.isAdmin || isNamed,
      ownedCampaigns: ownedCampaigns ?? 0,
    }
  })
  return pageOf(input.page, { items: seen, total })
}
