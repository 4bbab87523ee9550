import type { Access } from './access.ts'
import { type AccessLine, nameOf } from './access-table.ts'

const WHO: Record<Access, string> = {
  public: 'Anyone, signed in or not.',
  authed: 'Anyone who is signed in.',
  member: 'Members of the campaign that the call names; to everyone else it does not exist.',
  dm: 'DMs of the campaign that the call names.',
  admin: 'Administrators of the installation.',
}

/** The table as a page to read. */
export function accessMarkdown(table: readonly AccessLine[]): string {
  const procedures = table.filter((line) => line.kind === 'procedure')
  const routes = table.filter((line) => line.kind === 'route')
  return [
    '# Who may call what',
    '',
    'Written by `pnpm docs:access` from the code; do not edit it here. The guard is the least that is asked for: some',
    'calls look closer (the owner of a campaign, one’s own character) and say so in their use case.',
    '',
    ...Object.entries(WHO).map(([access, who]) => `- \`${access}\`: ${who}`),
    '',
    '## Procedures',
    '',
    '| procedure | kind | access |',
    '| --- | --- | --- |',
    ...procedures.map((line) => `| \`${nameOf(line)}\` | ${line.type} | ${line.access} |`),
    '',
    '## Routes',
    '',
    'Besides these, `/trpc/*` carries the procedures, and every other address answers with the app itself.',
    '',
    '| route | access |',
    '| --- | --- |',
    ...routes.map((line) => `| \`${nameOf(line)}\` | ${line.access} |`),
    '',
  ].join('\n')
}
