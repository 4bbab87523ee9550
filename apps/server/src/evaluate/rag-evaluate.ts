import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { evaluate, placeOfFirst, type Question, type Scores } from '@tomekeeper/rag'
import { z } from 'zod'
import { retrieve } from '../retrieval/retrieve.ts'
import { ingestFile } from './ingest-file.ts'
import { openScratch } from './scratch.ts'

const RANKED = 10

const Questions = z.array(
  z.object({
    id: z.coerce.string(),
    question: z.string().min(1),
    expected: z.array(z.string().min(1)).min(1),
    lay: z.boolean().optional(),
  }),
)

const USAGE = 'pnpm rag:evaluate --document FILE --questions FILE.json [--embeddings local|openai|none] [--json]'

/** Measures retrieval as a player meets it: the product's own pipeline, permissions included. */
async function main() {
  const {
    document,
    questions: questionsPath,
    json,
    embeddings,
  } = parseArgs({
    options: {
      document: { type: 'string' },
      questions: { type: 'string' },
      embeddings: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  }).values
  if (!document || !questionsPath) throw new Error(USAGE)

  const questions = Questions.parse(JSON.parse(await readFile(questionsPath, 'utf8')))
  const scratch = await openScratch({ ...process.env, ...(embeddings && { EMBEDDINGS: embeddings }) })
  try {
    await ingestFile(scratch, document, (stage) => console.error(stage))
    const answered = []
    for (const question of questions) answered.push(await answer(scratch, question))

    const scores = evaluate(answered.map(({ place }) => place))
    const embedder = scratch.deps.models.embedder?.model ?? 'none'
    if (json) console.log(JSON.stringify({ embeddings: embedder, ...named(scores), questions: answered }, null, 2))
    else print(embedder, scores, questions, answered)
  } finally {
    await scratch.close()
  }
}

type Scratch = Awaited<ReturnType<typeof openScratch>>

async function answer({ deps, player }: Scratch, { id, question, expected }: Question) {
  const ranked = await retrieve(deps, player, question, RANKED)
  return {
    id,
    question,
    place: placeOfFirst(expected, ranked),
    passages: ranked.map((passage) => ({
      id: passage.id,
      headingPath: passage.headingPath,
      page: passage.pageFrom,
      text: passage.text,
    })),
  }
}

type Answered = Awaited<ReturnType<typeof answer>>

const named = ({ recallAt1, recallAt5, recallAt10, mrrAt10 }: Scores) => ({
  'R@1': recallAt1,
  'R@5': recallAt5,
  'R@10': recallAt10,
  'MRR@10': mrrAt10,
})

function print(embedder: string, scores: Scores, questions: readonly Question[], answered: readonly Answered[]) {
  for (const { id, question, place } of answered)
    if (place === null || place > 5) console.log(`${(place ?? '>10').toString().padStart(4)}  ${id}  ${question}`)

  const line = (name: string, { questions: count, ...rest }: Scores) =>
    console.log(
      `${name.padEnd(14)} ${String(count).padStart(3)} questions  ${Object.entries(named({ questions: count, ...rest }))
        .map(([metric, value]) => `${metric} ${value.toFixed(3)}`)
        .join('  ')}`,
    )
  console.log(`embeddings: ${embedder}`)
  line('all', scores)
  const lay = questions.flatMap(({ lay: isLay }, at) => (isLay ? [answered[at]?.place ?? null] : []))
  if (lay.length > 0) line('in lay words', evaluate(lay))
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
process.exit()
