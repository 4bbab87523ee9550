import type { Block } from '../vocabulary.ts'

/** Blocks as Markdown. A comment `<!-- page 12 -->` stands before the first block of each page (LAY-10). */
export function toMarkdown(blocks: readonly Block[]): string {
  const parts: string[] = []
  let page: number | null = null
  for (const block of blocks) {
    if (block.page !== null && block.page !== page) {
      page = block.page
      parts.push(`<!-- page ${page} -->`)
    }
    parts.push(written(block))
  }
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(1, block.level)))} ${safeEnd(escaped(block.text))}`
    case 'paragraph':
      return paragraph(block.text, block.lead)
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${escaped(item)}`).join('\n')
    case 'table':
      return [...(block.caption ? [`**${escaped(block.caption)}**`, ''] : []), ...tableLines(block.rows)].join('\n')
  }
}

function paragraph(text: string, lead: string | undefined): string {
  if (lead && text.startsWith(lead)) return `**${escaped(lead)}**${escaped(text.slice(lead.length))}`
  return safeStart(escaped(text))
}

function tableLines(rows: readonly string[][]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => escaped(row[i] ?? '').replace(/\|/g, '\\|')).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)]
}

const escaped = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\*_`[\]<~&]/g, '\\$&')

/** A paragraph that happens to begin like a heading, a list or a quotation stays a paragraph. */
const safeStart = (text: string) =>
  text
    .replace(/^•(?=\s)/, '&bull;')
    .replace(/^(#|>|[-+](?=\s)|-(?=-)|\|)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s)/, '$1\\$2')

/** Number signs that close a heading are no part of it in Markdown; these are. */
const safeEnd = (text: string) => text.replace(/#+$/, (signs) => '\\#'.repeat(signs.length))
