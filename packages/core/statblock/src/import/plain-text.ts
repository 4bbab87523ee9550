import { shelterEscapes, unshelter, withoutEmphasis } from '../read/clean-line.ts'
import { tidy } from '../phrases/tidy.ts'

/** Text from sources that mix plain text and Markdown: emphasis, list marks and spare lines are removed. */
export const plainText = (text: string): string =>
  tidy(text)
    .split('\n')
    .map((line) => unshelter(withoutEmphasis(shelterEscapes(line.replace(/^[-*+] (?=\S)/, '')))))
    .join('\n')
