export { cleanLine, cleanText } from './layout/clean-text.ts'
export { layout } from './layout/layout.ts'
export { toMarkdown } from './markdown/write-markdown.ts'
export * from './vocabulary.ts'
