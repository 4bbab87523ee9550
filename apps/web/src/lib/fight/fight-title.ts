import { formatDate } from '../format.ts'

/** What the table calls a fight; one without a name goes by its day. */
export const fightTitle = ({ title, createdAt }: { title: string; createdAt: string }) =>
  title || `Fight of ${formatDate(createdAt)}`
