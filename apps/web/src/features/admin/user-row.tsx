import type { AdminUserView } from '@tomekeeper/contracts/admin'
import { EllipsisVertical } from 'lucide-react'
import { useState } from 'react'
import { counted } from '../../lib/format.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { Row } from '../../ui/rows.tsx'
import { say } from '../../ui/toast.ts'
import { Refusal } from './refusal.tsx'
import { useDeleteUser } from './use-delete-user.ts'
import { useSetAdmin } from './use-set-admin.ts'
import { useSetAiAccess } from './use-set-ai-access.ts'

export function UserRow({ user, isYou }: { user: AdminUserView; isYou: boolean }) {
  const setAdmin = useSetAdmin()
  const setAiAccess = useSetAiAccess()
  const remove = useDeleteUser()
  const [asksToDelete, setAsksToDelete] = useState(false)
  const { id, name } = user
  const error = setAdmin.error ?? setAiAccess.error
  return (
    <>
      <Row
        lead={<Avatar name={name} image={user.avatarUrl} hue={user.hue} decorative />}
        title={name}
        badges={<Standing user={user} isYou={isYou} />}
        detail={
          <>
            {user.email} · since <DateTime at={user.createdAt} look="date" />
            {user.ownedCampaigns > 0 && ` · owns ${counted(user.ownedCampaigns, 'campaign')}`}
          </>
        }
        actions={
          <Menu
            label={`What to do with ${name}`}
            trigger={
              <IconButton
                label={`What to do with ${name}`}
                hint="none"
                icon={<EllipsisVertical size={18} aria-hidden />}
              />
            }
          >
            <MenuItem
              disabled={user.isNamedAdmin}
              onSelect={() =>
                setAdmin.mutate(
                  { userId: id, isAdmin: !user.isAdmin },
                  {
                    onSuccess: () => say(user.isAdmin ? `${name} is no longer an admin.` : `${name} is an admin now.`),
                  },
                )
              }
            >
              {user.isAdmin ? 'Take administration away' : 'Make an admin'}
            </MenuItem>
            <MenuItem
              disabled={user.isAdmin}
              onSelect={() => setAiAccess.mutate({ userId: id, aiAccess: !user.aiAccess })}
            >
              {user.aiAccess || user.isAdmin ? 'Take AI access away' : 'Give AI access'}
            </MenuItem>
            <MenuSeparator />
            <MenuItem tone="danger" disabled={isYou || user.isNamedAdmin} onSelect={() => setAsksToDelete(true)}>
              Delete the account
            </MenuItem>
          </Menu>
        }
      />
      {error && (
        <div className="px-4 pb-3 sm:px-5">
          <Refusal error={error} />
        </div>
      )}
      <ConfirmDialog
        open={asksToDelete}
        onOpenChange={setAsksToDelete}
        title={`Delete the account of ${name}?`}
        confirm="Delete the account"
        typed={user.email}
        failure={<Refusal error={remove.error} />}
        onConfirm={() => remove.mutateAsync({ userId: id })}
      >
        Their devices, their places in campaigns and their threads go with it. This cannot be taken back.
      </ConfirmDialog>
    </>
  )
}

const Standing = ({ user, isYou }: { user: AdminUserView; isYou: boolean }) => (
  <>
    {isYou && <Badge>You</Badge>}
    {user.isAdmin && <Badge tone="ember">{user.isNamedAdmin ? 'Admin, named by the server' : 'Admin'}</Badge>}
    {user.aiAccess && !user.isAdmin && <Badge tone="note">AI access</Badge>}
    {!user.emailVerified && <Badge tone="warn">Address not verified</Badge>}
  </>
)
