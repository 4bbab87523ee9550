import type { Refusal } from '@tomekeeper/combat'
import type { ErrorEnvelope } from '@tomekeeper/contracts/errors'

/** The rules said no before the server was asked; shown like the server's own refusal. */
export class RefusedOrder extends Error {
  readonly data: ErrorEnvelope

  constructor({ code, sentence }: Pick<Refusal, 'sentence'> & { code: string }) {
    super(sentence)
    this.data = { code: 'against_the_rules', reason: code, message: sentence, requestId: '' }
  }
}
