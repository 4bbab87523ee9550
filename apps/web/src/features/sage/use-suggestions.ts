import { trpc } from '../../lib/trpc.ts'
import { questionsAbout, type Source } from './questions-about.ts'

const MOST_DOCUMENTS = 3
const MOST_QUESTIONS = 3
const MOST_LOOKS = 6
const PASSAGES = 5
/** How far into each document to look, in this order. */
const PLACES = [0.3, 0.8, 0.55]

/** Questions that the campaign's own documents can answer, from headings found in them. */
export function useSuggestions(campaignId: string): string[] {
  const { data: documents = [] } = trpc.documents.list.useQuery({ campaignId })
  const sources = documents
    .filter(({ inUse, usage, passageCount }) => inUse !== false && usage !== 'tools' && passageCount > 0)
    .slice(0, MOST_DOCUMENTS)
  const places = PLACES.flatMap((share) =>
    sources.map((source) => ({ source, from: Math.floor(source.passageCount * share) })),
  ).slice(0, MOST_LOOKS)
  const looks = trpc.useQueries((t) =>
    places.map(({ source, from }) =>
      t.documents.readPassages(
        { campaignId, documentId: source.id, from, count: PASSAGES },
        { staleTime: Number.POSITIVE_INFINITY },
      ),
    ),
  )
  return questionsAbout(
    places.map(
      ({ source }, at): Source => ({
        title: source.title,
        isRulebook: source.scope === 'core' || (source.pageCount ?? 0) > 100,
        headings: looks[at]?.data?.passages.flatMap(({ headingPath }) => headingPath.at(-1) ?? []) ?? [],
      }),
    ),
  ).slice(0, MOST_QUESTIONS)
}
