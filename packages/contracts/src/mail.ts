export const MAIL_KINDS = ['verify', 'reset', 'existing-account', 'notice'] as const
export type MailKind = (typeof MAIL_KINDS)[number]

export const MAIL_STATES = ['waiting', 'sent', 'failed', 'outbox'] as const
export type MailState = (typeof MAIL_STATES)[number]
