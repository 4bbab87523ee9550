import type { ImportLine, ImportReport, ImportView } from '@tomekeeper/contracts/bestiary'

export const aLine = (facts: Partial<ImportLine> = {}): ImportLine => ({
  name: 'Marsh Boggart',
  does: 'add',
  sentence: null,
  locator: null,
  confidence: null,
  unread: [],
  ...facts,
})

export const aReport = (lines: ImportLine[], facts: Partial<ImportReport> = {}): ImportReport => ({
  importId: null,
  format: 'five_e_tools',
  lines,
  added: lines.filter(({ does }) => does === 'add').length,
  replaced: lines.filter(({ does }) => does === 'replace').length,
  skipped: lines.filter(({ does }) => does === 'skip').length,
  ...facts,
})

export const anImport = (facts: Partial<ImportView> = {}): ImportView => ({
  id: crypto.randomUUID(),
  format: 'five_e_tools',
  fileName: 'marsh.json',
  added: 2,
  replaced: 1,
  skipped: 0,
  createdAt: '2026-11-20T18:00:00.000Z',
  undoneAt: null,
  ...facts,
})
