import type { Tx } from '../db/tables.ts'
import type { Deps } from '../deps.ts'
import { Failure } from '../errors.ts'
import { limitRate } from '../limits/limit-rate.ts'
import { existingAccountLetter, resetLetter, verifyLetter } from '../mail/letters.ts'
import { sendMail } from '../mail/send-mail.ts'

type Recipient = { id: string; name: string; email: string }

const A_DAY = 86_400

/** The token stands behind `#`, so that it reaches no server's log and no other site. */
const linkTo = ({ config }: Deps, path: string, token: string) => `${config.publicUrl}${path}#token=${token}`

export const mailVerification = (deps: Deps, { id, name, email }: Recipient, token: string) =>
  within(deps, { name: 'mail-verify', key: id, most: 5 }, (tx) =>
    sendMail(tx, deps, {
      userId: id,
      to: email,
      kind: 'verify',
      letter: verifyLetter({ name, url: linkTo(deps, '/verify-email', token) }),
    }),
  )

export const mailReset = (deps: Deps, { id, name, email }: Recipient, token: string) =>
  within(deps, { name: 'mail-reset', key: id, most: 3 }, (tx) =>
    sendMail(tx, deps, {
      userId: id,
      to: email,
      kind: 'reset',
      letter: resetLetter({ name, url: linkTo(deps, '/reset-password', token) }),
    }),
  )

/** Someone signed up with an address that has an account: its owner hears of it, and nobody else. */
export const mailExistingAccount = (deps: Deps, { id, name, email }: Recipient) =>
  within(deps, { name: 'mail-existing', key: id, most: 3 }, (tx) =>
    sendMail(tx, deps, {
      userId: id,
      to: email,
      kind: 'existing-account',
      letter: existingAccountLetter({ name, url: `${deps.config.publicUrl}/sign-in` }),
    }),
  )

/** Past the day's limit nothing is sent and nothing is said: the answer must not tell whether there is an account. */
async function within(
  deps: Deps,
  limit: { name: string; key: string; most: number },
  send: (tx: Tx) => Promise<void>,
): Promise<void> {
  try {
    // The limit on mails protects other people's inboxes, so it also holds where limits on requests are off.
    await limitRate({ ...deps, config: { ...deps.config, RATE_LIMITS: true } }, { ...limit, seconds: A_DAY })
  } catch (error) {
    if (error instanceof Failure && error.code === 'too_many_requests') return
    throw error
  }
  await deps.db.transaction().execute(send)
}
