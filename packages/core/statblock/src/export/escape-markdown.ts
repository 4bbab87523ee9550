/** Escapes what Markdown would take for marks; the rest stays as a person would type it. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<|]/g, '\\$&').replace(/^([#>+-])/, '\\$1')
