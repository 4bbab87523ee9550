import type { Config } from '../config.ts'

type Leaving = { id: string; toAddress: string; subject: string; html: string; text: string }

const LONGEST_MS = 15_000

/** One request to Resend. The mail's id makes a repeated attempt count once. What it answers never reaches a person. */
export async function handToResend(
  { RESEND_API_KEY, RESEND_BASE_URL, MAIL_FROM }: Pick<Config, 'RESEND_API_KEY' | 'RESEND_BASE_URL' | 'MAIL_FROM'>,
  { id, toAddress, subject, html, text }: Leaving,
  signal: AbortSignal,
): Promise<void> {
  const base = (RESEND_BASE_URL ?? 'https://api.resend.com').replace(/\/$/, '')
  const answer = await fetch(`${base}/emails`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${RESEND_API_KEY}`,
      'content-type': 'application/json',
      'idempotency-key': id,
    },
    body: JSON.stringify({ from: MAIL_FROM, to: [toAddress], subject, html, text }),
    signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`the mail provider answered ${answer.status}`)
}
