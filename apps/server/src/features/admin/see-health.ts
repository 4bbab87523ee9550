import { statfs } from 'node:fs/promises'
import type { HealthView, JobState } from '@tomekeeper/contracts/admin'
import type { Admin } from '../../access/viewer.ts'
import type { UserCtx } from '../../context.ts'
import { countJobs, countThings, measureDatabase } from './admin.repo.ts'

export async function seeHealth({ db, config, models, clock }: UserCtx<Admin>): Promise<HealthView> {
  const { failedMails, ...counts } = await countThings(db)
  const disk = await statfs(config.dataDir)
  return {
    database: { kind: config.DATABASE_URL ? 'postgres' : 'embedded', ...(await measureDatabase(db)) },
    server: {
      node: process.version,
      startedAt: new Date(clock().getTime() - process.uptime() * 1000).toISOString(),
      memoryBytes: process.memoryUsage().rss,
    },
    disk: { freeBytes: disk.bavail * disk.bsize, totalBytes: disk.blocks * disk.bsize },
    counts,
    jobs: { ...NONE, ...Object.fromEntries((await countJobs(db)).map(({ state, count }) => [state, count])) },
    models: { chat: models.chat?.name ?? null, embeddings: models.embedder?.model ?? null },
    mail: { isConfigured: config.RESEND_API_KEY !== undefined, failed: failedMails },
  }
}

const NONE: Record<JobState, number> = { waiting: 0, running: 0, retrying: 0, done: 0, failed: 0, cancelled: 0 }
