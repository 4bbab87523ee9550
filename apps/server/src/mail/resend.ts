import { Resend } from 'resend'
import type { Config } from '../config.ts'

type Leaving = { id: string; toAddress: string; subject: string; html: string; text: string }

const LONGEST_MS = 15_000

/** One mail to Resend. Its id makes a repeated attempt count once. What Resend answers never reaches a person. */
export async function handToResend(
  { RESEND_API_KEY, RESEND_BASE_URL, MAIL_FROM }: Pick<Config, 'RESEND_API_KEY' | 'RESEND_BASE_URL' | 'MAIL_FROM'>,
  { id, toAddress, subject, html, text }: Leaving,
  signal: AbortSignal,
): Promise<void> {
  const resend = new Resend(
    RESEND_API_KEY,
    RESEND_BASE_URL ? { baseUrl: RESEND_BASE_URL.replace(/\/$/, '') } : undefined,
  )
  const late = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)])
  const sent = resend.emails.send({ from: MAIL_FROM, to: [toAddress], subject, html, text }, { idempotencyKey: id })
  const { error } = await Promise.race([sent, endOf(late)])
  if (error) throw new Error(`the mail provider answered ${error.statusCode ?? error.name}`)
}

/** Resend's client takes no signal, so we stop waiting instead. */
const endOf = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('the mail provider did not answer in time')), {
      once: true,
    })
  })
