import {
  DiscordInput,
  EmailOnlyInput,
  ResetPasswordInput,
  SignInInput,
  SignUpInput,
  VerifyEmailInput,
} from '@tomekeeper/contracts/accounts'
import { z } from 'zod'
import { requireStrongPassword } from './require-strong-password.ts'
import { Text } from '@tomekeeper/contracts/text'

type Times = { most: number; seconds: number }

/** One of better-auth's roads that we open. Those that are not listed do not exist here. */
export type AuthEndpoint<Input = unknown> = {
  method: 'GET' | 'POST'
  path: string
  input: z.ZodType<Input>
  /** What to look at before better-auth does. */
  check?(input: Input): void
  limits?: { byAddress: Times; byAccount?: Times }
  /** Answers no sooner than this, so that time does not tell whether an account exists. */
  atLeastMs?: number
}

const endpoint = <Input>(one: AuthEndpoint<Input>): AuthEndpoint => one as unknown as AuthEndpoint

const QUARTER_HOUR = 900
const HOUR = 3600

export const AUTH_ENDPOINTS: AuthEndpoint[] = [
  endpoint({
    method: 'POST',
    path: '/sign-in/email',
    input: SignInInput,
    limits: {
      byAddress: { most: 60, seconds: QUARTER_HOUR },
      byAccount: { most: 15, seconds: QUARTER_HOUR },
    },
  }),
  endpoint({
    method: 'POST',
    path: '/sign-up/email',
    input: SignUpInput,
    check: ({ name, email, password }) =>
      requireStrongPassword('password', password, [name, email, email.split('@')[0] ?? '']),
    limits: { byAddress: { most: 20, seconds: HOUR }, byAccount: { most: 5, seconds: HOUR } },
    atLeastMs: 400,
  }),
  endpoint({ method: 'POST', path: '/sign-out', input: z.strictObject({}) }),
  endpoint({
    method: 'POST',
    path: '/sign-in/social',
    input: DiscordInput,
    limits: { byAddress: { most: 60, seconds: QUARTER_HOUR } },
  }),
  endpoint({
    method: 'GET',
    path: '/callback/discord',
    input: z.object({
      code: Text.max(2000).optional(),
      state: Text.max(2000).optional(),
      error: Text.max(200).optional(),
    }),
    limits: { byAddress: { most: 60, seconds: QUARTER_HOUR } },
  }),
  endpoint({
    method: 'POST',
    path: '/request-password-reset',
    input: EmailOnlyInput,
    limits: { byAddress: { most: 20, seconds: HOUR }, byAccount: { most: 6, seconds: HOUR } },
    atLeastMs: 400,
  }),
  endpoint({
    method: 'POST',
    path: '/reset-password',
    input: ResetPasswordInput,
    check: ({ newPassword }) => requireStrongPassword('newPassword', newPassword),
    limits: { byAddress: { most: 30, seconds: HOUR } },
  }),
  endpoint({
    method: 'POST',
    path: '/send-verification-email',
    input: EmailOnlyInput,
    limits: { byAddress: { most: 20, seconds: HOUR }, byAccount: { most: 6, seconds: HOUR } },
    atLeastMs: 400,
  }),
  endpoint({
    method: 'GET',
    path: '/verify-email',
    input: VerifyEmailInput,
    limits: { byAddress: { most: 60, seconds: HOUR } },
  }),
]
