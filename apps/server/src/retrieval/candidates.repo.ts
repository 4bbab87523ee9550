import type { PassageKind } from '@tomekeeper/rag'
import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '../access/viewer.ts'
import { documentVisibleTo } from '../access/visibility.ts'
import { asJson } from '../db/json.ts'
import type { Db } from '../db/tables.ts'

/** A passage that words or meaning found, with all that a citation needs. */
export type Found = {
  id: string
  documentId: string
  title: string
  mediaType: string
  headingPath: string[]
  text: string
  kind: PassageKind
  position: number
  pageFrom: number | null
  pageTo: number | null
  boxes: { page: number; box: number[] }[]
  /** Nearness in meaning, from -1 to 1; null where the passage has no vector of this model. */
  similarity: number | null
}

type Vector = { model: string; values: readonly number[] }

const BY_WORDS = 100
const BY_MEANING = 50

/**
 * What the asker may read and that has to do with the question, in one statement: scope and audience decide which rows
 * exist at all, before anything is ranked or counted.
 */
export async function findCandidates(
  db: Db,
  viewer: Viewer,
  terms: readonly string[],
  vector: Vector | null,
): Promise<Found[]> {
  const query = anyOf(terms)
  const readable = sql`${documentVisibleTo(viewer)} and document.usage <> 'tools'`
  const inUse = sql`document on document.id = passage.document_id and document.generation = passage.generation`
  const byMeaning = vector
    ? sql`union (
        select passage.id from passage join ${inUse} join passage_embedding on passage_embedding.passage_id = passage.id
        where ${readable} and passage_embedding.model = ${vector.model}
          and passage_embedding.dimension = ${vector.values.length}
        order by passage_embedding.embedding <=> ${asJson(vector.values)}::vector limit ${BY_MEANING})`
    : sql``
  const similarity = vector
    ? sql`(select 1 - (e.embedding <=> ${asJson(vector.values)}::vector) from passage_embedding e
        where e.passage_id = passage.id and e.model = ${vector.model} and e.dimension = ${vector.values.length})`
    : sql`null::float8`

  const { rows } = await sql<Found>`
    with candidate as (
      (select passage.id from passage join ${inUse} where ${readable} and passage.words @@ ${query}
        order by ts_rank(passage.words, ${query}, 1) desc, passage.id limit ${BY_WORDS})
      ${byMeaning}
    )
    select passage.id, passage.document_id, document.title, document.media_type, passage.heading_path, passage.text, passage.kind,
      passage.position, passage.page_from, passage.page_to, passage.boxes, ${similarity} as similarity
    from candidate join passage on passage.id = candidate.id join document on document.id = passage.document_id
  `.execute(db)
  return rows
}

/** How many documents an asker's questions are answered from. */
export async function countSources(db: Db, viewer: Viewer): Promise<number> {
  const row = await db
    .selectFrom('document')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(documentVisibleTo(viewer))
    .where('usage', '!=', 'tools')
    .where('passageCount', '>', 0)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Natural questions hold words that no passage has, so a passage needs any of them, not all. */
const anyOf = (terms: readonly string[]): RawBuilder<unknown> =>
  terms.length === 0
    ? sql`''::tsquery`
    : sql`(${sql.join(
        terms.map((term) => sql`plainto_tsquery('english', ${term})`),
        sql` || `,
      )})`
