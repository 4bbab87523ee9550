import { eventsAsSeenBy, type SeenEvent } from '@tomekeeper/combat'
import type { CombatInput } from '@tomekeeper/contracts/combat'
import type { Ctx } from '../../context.ts'
import { lookAt } from '../../fights/look-at.ts'
import { onlookerOf, perceive } from '../../fights/perceive.ts'

export const LOG_FORMATS = ['md', 'json'] as const
type LogFormat = (typeof LOG_FORMATS)[number]
type LogFile = { fileName: string; mediaType: string; text: string }

/** The log as a file: to a DM all of it, to a player what they have heard. */
export async function exportLog(
  { db, viewer }: Pick<Ctx, 'db' | 'viewer'>,
  { combatId }: CombatInput,
  format: LogFormat,
): Promise<LogFile> {
  const { known } = await lookAt(db, { ...viewer, combatId })
  const title = known.row.title || 'Fight'
  const isDm = viewer.role === 'dm'
  const heard = isDm ? eventsAsSeenBy({ role: 'dm' }, known.log) : perceive(known, onlookerOf(viewer)).hearing.heard
  const fileName = `${title.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim() || 'Fight'}.${format}`
  if (format === 'md') return { fileName, mediaType: 'text/markdown', text: inMarkdown(title, heard) }

  const { rules } = known.row
  const text = JSON.stringify({ title, rules, events: isDm ? known.log : heard }, null, 2)
  return { fileName, mediaType: 'application/json', text }
}

function inMarkdown(title: string, heard: readonly SeenEvent[]): string {
  const lines = [`# ${escaped(title)}`]
  let last = -1
  for (const { round, sentence } of heard) {
    if (sentence === null) continue
    if (round !== last) lines.push('', round === 0 ? '## Before the fight' : `## Round ${round}`, '')
    last = round
    lines.push(`- ${escaped(sentence)}`)
  }
  return `${lines.join('\n')}\n`
}

/** A name stays a name, whatever letters it is made of. */
const escaped = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
