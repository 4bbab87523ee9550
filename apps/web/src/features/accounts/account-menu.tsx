import { useNavigate } from '@tanstack/react-router'
import { HeartHandshake, LogOut, ShieldCheck, UserRound } from 'lucide-react'
import { sayFailed } from '../../ui/toast.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Menu, MenuHeading, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { ThemeSwitcher } from '../../ui/theme-switcher.tsx'
import { useMe } from './use-me.ts'
import { useSignOut } from './use-sign-out.ts'

/** Who is signed in, and what only concerns them. */
export function AccountMenu({ compact }: { compact?: boolean }) {
  const { data: me } = useMe()
  const signOut = useSignOut()
  const navigate = useNavigate()
  if (!me) return null

  const leave = () =>
    signOut.mutate(undefined, {
      onSuccess: () => void navigate({ to: '/sign-in' }),
      onError: () => sayFailed('You are still signed in: the server could not be reached.'),
    })
  return (
    <div className={compact ? undefined : 'flex flex-col gap-2'}>
      {!compact && <ThemeSwitcher compact />}
      <Menu
        label="Account"
        align={compact ? 'end' : 'start'}
        trigger={
          <button
            type="button"
            className="tap flex min-h-11 min-w-0 items-center gap-2.5 rounded-md p-1 text-left text-control hover:bg-hover"
          >
            <Avatar name={me.name} image={me.avatarUrl} hue={me.hue} decorative />
            {compact ? (
              <span className="sr-only">Account of {me.name}</span>
            ) : (
              <span className="min-w-0 grow truncate font-medium">{me.name}</span>
            )}
          </button>
        }
      >
        <MenuHeading>{me.email}</MenuHeading>
        <MenuItem icon={<UserRound size={16} aria-hidden />} onSelect={() => void navigate({ to: '/account' })}>
          Your account
        </MenuItem>
        {me.isAdmin && (
          <MenuItem icon={<ShieldCheck size={16} aria-hidden />} onSelect={() => void navigate({ to: '/admin/users' })}>
            Administration
          </MenuItem>
        )}
        <MenuItem icon={<HeartHandshake size={16} aria-hidden />} onSelect={() => void navigate({ to: '/credits' })}>
          Credits
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<LogOut size={16} aria-hidden />} onSelect={leave}>
          Sign out
        </MenuItem>
      </Menu>
    </div>
  )
}
