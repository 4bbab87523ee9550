import { type Kysely, sql } from 'kysely'

/** Questions and answers, kept with their citations. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table sage_thread (
      id uuid primary key,
      campaign_id uuid not null references campaign (id) on delete cascade,
      user_id uuid not null references "user" (id) on delete cascade,
      title text not null,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index on sage_thread (campaign_id, user_id, updated_at desc)`.execute(db)
  await sql`
    create table sage_message (
      id uuid primary key,
      thread_id uuid not null references sage_thread (id) on delete cascade,
      position int not null,
      question text not null,
      state text not null check (state in ('waiting', 'writing', 'done', 'failed', 'stopped')),
      kind text check (kind in ('answer', 'unanswered', 'closest_passages')),
      answer text not null default '',
      citations jsonb not null default '[]',
      failure_code text,
      job_id uuid,
      model text,
      created_at timestamptz(3) not null default now(),
      finished_at timestamptz(3),
      unique (thread_id, position)
    )`.execute(db)
}
