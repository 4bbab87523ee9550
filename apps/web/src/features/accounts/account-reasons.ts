import type { AccountReason } from '@tomekeeper/contracts/accounts'

/** Closer words for what an account request was refused for. */
export const ACCOUNT_SENTENCES: Record<AccountReason, string> = {
  wrong_password: 'This address and password do not belong together. Try again, or choose a new password.',
  common_password: 'That password is among the first that people try. Choose one that is only yours.',
  link_expired: 'This link is too old.',
  link_invalid: 'This link does not work any more.',
  needs_administrator: 'This Tomekeeper has no administrator yet. Create one first.',
  has_administrator: 'Someone else has just become the administrator. Sign in, or make an account of your own.',
  address_taken: 'There is an account with this address already. Use another one, or sign in.',
  address_not_named: 'Whoever runs this server has named its administrators. Use one of those addresses.',
  owns_campaigns: 'This account owns campaigns. Hand them over or delete them first.',
  last_administrator: 'This is the last administrator. Make someone else one first.',
  named_administrator:
    'This address is named in the server’s ADMIN_EMAILS. Only whoever runs the server can change that.',
  last_dm: 'A campaign would be left without a DM. Make someone else a DM there first.',
  own_account: 'Your own account is deleted on your account page.',
}
