import { z } from 'zod'
import { defineJob } from '../jobs/job.ts'
import { mailToDeliver, noteAttempt, noteFailed, noteSent } from './mail.repo.ts'
import { handToResend } from './resend.ts'

/** Hands one mail to the provider; retried with growing pauses while the provider is in trouble. */
export const deliverMail = defineJob({
  name: 'mail.send',
  input: z.object({ mailId: z.uuid() }),
  attempts: 8,
  atOnce: 2,
  longest: 60,
  async run({ db, config, clock }, { mailId }, { signal }) {
    const mail = await mailToDeliver(db, mailId)
    if (!mail) return // sent by an attempt whose process ended before it could say so

    try {
      await handToResend(config, mail, signal)
    } catch (error) {
      await noteAttempt(db, mailId, error instanceof Error ? error.message : 'the provider could not be reached')
      throw error
    }
    await noteSent(db, mailId, clock(), mail.kind === 'reset' || mail.kind === 'verify')
  },
  async failed({ db }, { mailId }) {
    await noteFailed(db, mailId)
  },
})
