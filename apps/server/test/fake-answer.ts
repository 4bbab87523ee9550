const SOURCE = /<source n="\d+".*>\n([\s\S]*?)\n<\/source>/g
/** Instructions may speak of these marks too; the question is the last. */
const QUESTION = /[\s\S]*<question>([\s\S]*?)<\/question>/

/** Of the first so many sources, each one's sentence closest to the question, word for word, under the given citation. */
export function answerFrom(asked: string, citation: (n: number) => string, sources = 1): string {
  const texts = [...asked.matchAll(SOURCE)].map(([, text = '']) => text).slice(0, sources)
  if (texts.length === 0) return 'The sources do not answer that.'

  const wanted = new Set(wordsIn(QUESTION.exec(asked)?.[1] ?? ''))
  return texts.map((text, at) => `${closestSentence(text, wanted)} ${citation(at + 1)}`).join('\n\n')
}

function closestSentence(source: string, wanted: ReadonlySet<string>): string {
  const shared = (sentence: string) => wordsIn(sentence).filter((word) => wanted.has(word)).length
  const sentences = source.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => wordsIn(sentence).length > 3)
  const [closest = source] = sentences.sort((a, b) => shared(b) - shared(a))
  return closest.trim()
}

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

export type JsonSchema = {
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  minimum?: number
  minItems?: number
  items?: JsonSchema
}

/** The plainest thing a schema allows, for callers that ask for an object. */
export function exampleOf(schema: JsonSchema): unknown {
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = (schema.anyOf ?? schema.oneOf)?.[0]
  if (choice) return exampleOf(choice)

  switch ([schema.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name))
          .map(([name, property]) => [name, exampleOf(property)]),
      )
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => exampleOf(schema.items ?? {}))
    case 'string':
      return 'example'
    case 'number':
    case 'integer':
      return schema.minimum ?? 0
    case 'boolean':
      return false
    default:
      return null
  }
}
