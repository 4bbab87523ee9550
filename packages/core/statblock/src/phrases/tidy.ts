import { plainCharacters } from '../read/clean-line.ts'

/** Text from elsewhere with plain spaces, one line a paragraph and no empty lines: the form the reader gives it too. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => plainCharacters(line))
    .filter(Boolean)
    .join('\n')
