import { CHUNK_LIMITS, type ChunkingSettings, type IngestionSettings } from '@tomekeeper/contracts/documents'
import type { Db } from '../../db/tables.ts'
import { findIngestionSettings } from './settings.repo.ts'

// Measured on SRD 5.1: passages between 150 and 600 words answer equally well, and overlap helps nobody.
const DEFAULT: ChunkingSettings = { method: 'headings', size: 350, overlap: 0 }

export async function ingestionSettings(db: Db): Promise<IngestionSettings> {
  return (await findIngestionSettings(db)) ?? { core: DEFAULT, campaign: DEFAULT }
}

export const chunkingFor = async (db: Db, source: keyof IngestionSettings): Promise<ChunkingSettings> =>
  clamped((await ingestionSettings(db))[source])

/** Whatever was asked for, a passage stays between a paragraph and a page, and overlap is less than half of it. */
export function clamped({ method, size, overlap }: ChunkingSettings): ChunkingSettings {
  const cut = (value: number, { least, most }: { least: number; most: number }) =>
    Math.min(most, Math.max(least, value))
  const clampedSize = cut(size, CHUNK_LIMITS.size)
  return {
    method,
    size: clampedSize,
    overlap: Math.min(cut(overlap, CHUNK_LIMITS.overlap), Math.floor(clampedSize / 2)),
  }
}
