import type { Passage } from '@tomekeeper/rag'
import { sql } from 'kysely'
import { asJson } from '../../db/json.ts'
import type { Db, Tx } from '../../db/tables.ts'
import type { Deps } from '../../deps.ts'

// The job acts for the installation, not for a viewer: these reads take no viewer and answer nobody.

export type Ingested = NonNullable<Awaited<ReturnType<typeof documentToIngest>>>

export const documentToIngest = (db: Db, documentId: string) =>
  db
    .selectFrom('document')
    .select(['id', 'campaignId', 'audience', 'fileKey', 'mediaType', 'blocksKey', 'pageCount', 'generation', 'title'])
    .where('id', '=', documentId)
    .executeTakeFirst()

type Progress = { progress: number; stage: string; status: 'reading' | 'indexing' }

export const noteProgress = (db: Db, documentId: string, progress: Progress) =>
  db
    .updateTable('document')
    .set({ ...progress, updatedAt: sql`now()` })
    .where('id', '=', documentId)
    .where('status', 'in', ['waiting', 'reading', 'indexing'])
    .execute()

/** Written again, a passage replaces what an interrupted run left at its place. */
export const insertPassages = (
  { db, newId }: Pick<Deps, 'db' | 'newId'>,
  documentId: string,
  generation: number,
  passages: readonly Passage[],
) =>
  db
    .insertInto('passage')
    .values(
      passages.map((passage) => ({
        id: newId(),
        documentId,
        generation,
        position: passage.position,
        heading: passage.headingPath.at(-1) ?? '',
        headingPath: [...passage.headingPath],
        text: passage.text,
        kind: passage.kind,
        pageFrom: passage.pageFrom,
        pageTo: passage.pageTo,
        lineFrom: passage.lines?.[0] ?? null,
        lineTo: passage.lines?.[1] ?? null,
        boxes: asJson(passage.boxes),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['documentId', 'generation', 'position']).doUpdateSet((eb) => ({
        heading: eb.ref('excluded.heading'),
        headingPath: eb.ref('excluded.headingPath'),
        text: eb.ref('excluded.text'),
        kind: eb.ref('excluded.kind'),
        pageFrom: eb.ref('excluded.pageFrom'),
        pageTo: eb.ref('excluded.pageTo'),
        lineFrom: eb.ref('excluded.lineFrom'),
        lineTo: eb.ref('excluded.lineTo'),
        boxes: sql`excluded.boxes`,
      })),
    )
    .execute()

type Facts = {
  generation: number
  passageCount: number
  pageCount: number | null
  blocksKey: string
  overview: string
}

/** The new passages take the place of the old ones. */
export async function putInUse(tx: Tx, documentId: string, facts: Facts, embeddingModel: string | null) {
  // An interrupted run may have cut the text differently and left more passages than this one.
  await tx
    .deleteFrom('passage')
    .where('documentId', '=', documentId)
    .where((eb) => eb.or([eb('generation', '!=', facts.generation), eb('position', '>=', facts.passageCount)]))
    .execute()
  await tx
    .updateTable('document')
    .set({
      ...facts,
      embeddingModel,
      embeddedCount: 0,
      status: 'indexed',
      stage: '',
      progress: 1,
      failureCode: null,
      indexedAt: sql`now()`,
      updatedAt: sql`now()`,
    })
    .where('id', '=', documentId)
    .execute()
}

export const settleAs = (
  tx: Tx,
  documentId: string,
  status: 'failed' | 'cancelled' | 'indexed',
  failureCode: string | null,
) =>
  tx
    .updateTable('document')
    .set({ status, failureCode, stage: '', progress: 0, updatedAt: sql`now()` })
    .where('id', '=', documentId)
    .execute()

export const documentToEmbed = (db: Db, documentId: string) =>
  db
    .selectFrom('document')
    .select(['id', 'campaignId', 'audience', 'generation', 'passageCount'])
    .where('id', '=', documentId)
    .executeTakeFirst()

/** Passages in use that this model has not seen, so that an interrupted run goes on where it stopped. */
export const passagesWithout = (db: Db, documentId: string, generation: number, model: string, count: number) =>
  db
    .selectFrom('passage')
    .select(['passage.id', 'passage.headingPath', 'passage.text'])
    .where('passage.documentId', '=', documentId)
    .where('passage.generation', '=', generation)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('passageEmbedding')
            .select(sql.lit(1).as('one'))
            .whereRef('passageEmbedding.passageId', '=', 'passage.id')
            .where('passageEmbedding.model', '=', model),
        ),
      ),
    )
    .orderBy('passage.position')
    .limit(count)
    .execute()

type Embedded = { passageId: string; vector: readonly number[] }

export async function saveEmbeddings(db: Db, documentId: string, model: string, embedded: readonly Embedded[]) {
  await db
    .insertInto('passageEmbedding')
    .columns(['passageId', 'model', 'dimension', 'embedding'])
    // A passage that was replaced meanwhile takes its vector with it: only those still there are written.
    .expression((eb) =>
      eb
        .selectFrom(
          sql<{ id: string; dimension: number; embedding: string }>`(values ${sql.join(
            embedded.map(
              ({ passageId, vector }) => sql`(${passageId}::uuid, ${vector.length}::int, ${asJson(vector)}::vector)`,
            ),
          )})`.as<'fresh'>(sql`fresh (id, dimension, embedding)`),
        )
        .innerJoin('passage', 'passage.id', 'fresh.id')
        .select([
          'fresh.id as passageId',
          sql.val(model).as('model'),
          'fresh.dimension',
          sql<string>`fresh.embedding`.as('embedding'),
        ]),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .updateTable('document')
    .set((eb) => ({
      embeddingModel: model,
      embeddedCount: eb
        .selectFrom('passage')
        .innerJoin('passageEmbedding', 'passageEmbedding.passageId', 'passage.id')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('passage.documentId', '=', documentId)
        .whereRef('passage.generation', '=', 'document.generation')
        .where('passageEmbedding.model', '=', model),
    }))
    .where('id', '=', documentId)
    .execute()
}

/** Indexed documents that this model has not wholly seen: a new model, or a run that was cut short. */
export const documentsWithout = (db: Db, model: string) =>
  db
    .selectFrom('document')
    .select('id')
    .where('status', '=', 'indexed')
    .where((eb) =>
      eb.or([eb('embeddingModel', 'is distinct from', model), eb('embeddedCount', '<', eb.ref('passageCount'))]),
    )
    .execute()
