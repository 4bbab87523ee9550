import { betterAuth } from 'better-auth'
import { COOKIE_PREFIX } from '../access/token.ts'
import type { Config } from '../config.ts'
import type { Deps } from '../deps.ts'
import { mailExistingAccount, mailReset, mailVerification } from './account-mails.ts'
import { markVerified } from './auth.repo.ts'
import { withDates } from './dates-plugin.ts'
import { discordSignIn } from './discord.ts'

const A_DAY = 86_400
export const SESSION_SECONDS = 7 * A_DAY
export const VERIFY_SECONDS = A_DAY

/** Our own address header: the request that reaches better-auth is one we wrote. */
export const ADDRESS_HEADER = 'x-tomekeeper-address'

export type Auth = ReturnType<typeof buildAuth>

const built = new WeakMap<Config, Auth>()

/** better-auth, once per process: it keeps people, passwords, devices and links in our tables. */
export function authOf(deps: Deps): Auth {
  const auth = built.get(deps.config) ?? buildAuth(deps)
  built.set(deps.config, auth)
  return auth
}

function buildAuth(deps: Deps) {
  const { config, db, newId, random, log } = deps
  return betterAuth({
    appName: 'Tomekeeper',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: deps.authSecret,
    trustedOrigins: [config.publicUrl],
    database: { db: db.withPlugin(withDates), type: 'postgres', transaction: true },
    user: {
      additionalFields: {
        hue: {
          type: 'number',
          required: false,
          input: false,
          returned: false,
          defaultValue: () => Math.floor(random() * 360),
        },
      },
    },
    session: { modelName: 'authSession', expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    account: {
      modelName: 'authAccount',
      updateAccountOnSignIn: false,
      accountLinking: { requireLocalEmailVerified: true, allowDifferentEmails: false },
    },
    verification: {
      modelName: 'authVerification',
      storeIdentifier: { default: 'plain', overrides: { 'reset-password:': 'hashed' } },
      // an expired link stays a while, so that whoever opens it can be told so
      disableCleanup: true,
    },
    emailAndPassword: {
      enabled: true,
      // signing up never signs in, so that its answer is the same whether or not the address has an account
      autoSignIn: false,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: ({ user, token }) => mailReset(deps, user, token),
      onExistingUserSignUp: ({ user }) => mailExistingAccount(deps, user),
      onPasswordReset: async ({ user }) => {
        await markVerified(db, user.id) // the link came through the mailbox
        await deps.bell.ring(db, { about: 'user', userId: user.id })
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: VERIFY_SECONDS,
      sendVerificationEmail: ({ user, token }) => mailVerification(deps, user, token),
    },
    databaseHooks: {
      // Discord's tokens are of no use to us, and what is not kept cannot be lost.
      account: {
        create: {
          before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null, idToken: null } }),
        },
      },
    },
    plugins: discordSignIn(config),
    onAPIError: { errorURL: `${config.publicUrl}/sign-in` },
    rateLimit: { enabled: false }, // ours counts in the database, by account and by address
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: config.publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: () => newId(), validateSchema: false },
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log.warn({ from: 'better-auth' }, message) },
  })
}
