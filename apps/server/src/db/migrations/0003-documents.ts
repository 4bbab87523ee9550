import { type Kysely, sql } from 'kysely'

/** Rulebooks and campaign documents, and the passages that retrieval sees. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table document (
      id uuid primary key,
      campaign_id uuid references campaign (id) on delete cascade,
      title text not null check (length(title) between 1 and 200),
      file_key text not null,
      file_name text not null,
      media_type text not null check (media_type in ('application/pdf', 'text/markdown', 'text/plain')),
      byte_size bigint not null,
      page_count int,
      generation int not null default 0,
      audience text not null check (audience in ('dm', 'table')),
      usage text not null check (usage in ('required', 'optional', 'tools')),
      status text not null check (status in ('waiting', 'reading', 'indexing', 'indexed', 'failed', 'cancelled')),
      stage text not null default '',
      progress real not null default 0,
      failure_code text,
      blocks_key text,
      passage_count int not null default 0,
      embedded_count int not null default 0,
      embedding_model text,
      overview text,
      job_id uuid,
      created_by uuid references "user" (id) on delete set null,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      indexed_at timestamptz(3)
    )`.execute(db)
  await sql`create index on document (campaign_id)`.execute(db)
  await sql`
    create table document_opt_in (
      campaign_id uuid not null references campaign (id) on delete cascade,
      document_id uuid not null references document (id) on delete cascade,
      created_at timestamptz(3) not null default now(),
      primary key (campaign_id, document_id)
    )`.execute(db)
  // array_to_string is only "stable" in Postgres, and a generated column asks for "immutable"; for text[] it is.
  await sql`
    create function path_text(text[]) returns text language sql immutable parallel safe
    as $$ select array_to_string($1, ' ') $$`.execute(db)
  await sql`
    create table passage (
      id uuid primary key,
      document_id uuid not null references document (id) on delete cascade,
      generation int not null,
      position int not null,
      heading text not null,
      heading_path text[] not null,
      text text not null,
      kind text not null,
      page_from int,
      page_to int,
      line_from int,
      line_to int,
      boxes jsonb not null default '[]',
      words tsvector not null generated always as (
        setweight(to_tsvector('english', heading), 'A') ||
        setweight(to_tsvector('english', path_text(heading_path)), 'B') ||
        setweight(to_tsvector('english', text), 'D')
      ) stored,
      unique (document_id, generation, position)
    )`.execute(db)
  await sql`create index passage_words on passage using gin (words)`.execute(db)
  await sql`
    create table passage_embedding (
      passage_id uuid not null references passage (id) on delete cascade,
      model text not null,
      dimension int not null,
      embedding vector not null,
      primary key (passage_id, model)
    )`.execute(db)
}
