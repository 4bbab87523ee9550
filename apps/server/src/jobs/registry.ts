import { mineMonsters } from '../bestiary/mining/mine-monsters.job.ts'
import { embedDocument } from '../features/documents/embed-document.job.ts'
import { ingestDocument } from '../features/documents/ingest-document.job.ts'
import { answerQuestion } from '../features/sage/answer-question.job.ts'
import { deliverMail } from '../mail/deliver-mail.job.ts'
import type { Job } from './job.ts'

/** Every job there is. The process refuses to start if two share a name. */
export const JOBS: readonly Job[] = [ingestDocument, embedDocument, mineMonsters, answerQuestion, deliverMail]
