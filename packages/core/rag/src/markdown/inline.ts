const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|<>~&])/g
const LINK = /!?\[([^\][\n]{0,400})\]\([^()\s]{0,1000}(?:\s"[^"\n]{0,200}")?\)/g
// private-use characters stand in for what a backslash protects, while markup is taken away
const HIDDEN_FROM = 0xe000

/** One line of Markdown as plain text: emphasis, code marks and link targets go, words stay. Linear in its length. */
export function plainText(markdown: string): string {
  if (!/[\\*_`[<&~]/.test(markdown)) return markdown
  return markdown
    .replace(ESCAPED, (_, char: string) => String.fromCharCode(HIDDEN_FROM + char.charCodeAt(0)))
    .replace(LINK, '$1')
    .replace(/`+/g, '')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/\*+(?=\S)|(?<=\S)\*+/g, '')
    .replace(/(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])/gu, '')
    .replace(/~~/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|bull|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/[\uE000-\uE07F]/g, (char) => String.fromCharCode(char.charCodeAt(0) - HIDDEN_FROM))
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  bull: '•',
  '#39': "'",
}

/** The bold words a paragraph opens with, when more follows them. */
export function openingBold(markdown: string): string | undefined {
  const found = /^(\*{2,3}|__)(?=\S)((?:\\.|[^*_\\\n]){1,120})\1(.?)/.exec(markdown)
  return found?.[2] && found[3] ? plainText(found[2]).trim() : undefined
}
