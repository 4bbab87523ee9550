import type { MessageView } from '@tomekeeper/contracts/sage'

export const isBeingAnswered = ({ state }: Pick<MessageView, 'state'>) => state === 'waiting' || state === 'writing'

/** A question as it stands the moment it is asked, or asked again. */
export const unanswered = (message: Pick<MessageView, 'id' | 'question' | 'createdAt'>): MessageView => ({
  id: message.id,
  question: message.question,
  createdAt: message.createdAt,
  state: 'waiting',
  kind: null,
  answer: '',
  citations: [],
  withdrawn: false,
  failure: null,
})
