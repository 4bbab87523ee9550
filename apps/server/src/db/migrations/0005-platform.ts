import { type Kysely, sql } from 'kysely'

/** What the installation keeps about itself: work in the background, mail, the audit log, settings. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table job_run (
      id uuid primary key,
      name text not null,
      subject_id uuid,
      campaign_id uuid,
      state text not null check (state in ('waiting', 'running', 'retrying', 'done', 'failed', 'cancelled')),
      attempt int not null default 0,
      progress real not null default 0,
      stage text not null default '',
      failure text,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index on job_run (created_at desc)`.execute(db)
  await sql`create index on job_run (subject_id)`.execute(db)
  await sql`
    create table mail (
      id uuid primary key,
      user_id uuid references "user" (id) on delete set null,
      to_address text not null,
      subject text not null,
      html text not null,
      text text not null,
      kind text not null,
      state text not null check (state in ('waiting', 'sent', 'failed', 'outbox')),
      attempts int not null default 0,
      failure text,
      created_at timestamptz(3) not null default now(),
      sent_at timestamptz(3)
    )`.execute(db)
  await sql`create index on mail (created_at desc)`.execute(db)
  await sql`
    create table audit_entry (
      id uuid primary key,
      actor_id uuid references "user" (id) on delete set null,
      action text not null,
      subject text,
      details jsonb not null default '{}',
      created_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index on audit_entry (created_at desc)`.execute(db)
  await sql`
    create table setting (key text primary key, value jsonb not null, updated_at timestamptz(3) not null default now())
  `.execute(db)
  await sql`
    create table image (
      key text primary key,
      byte_size int not null,
      created_by uuid references "user" (id) on delete set null,
      created_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`
    create table ai_usage (
      id uuid primary key,
      user_id uuid references "user" (id) on delete set null,
      campaign_id uuid references campaign (id) on delete set null,
      purpose text not null,
      model text not null,
      tokens_in int not null,
      tokens_out int not null,
      created_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index on ai_usage (created_at desc)`.execute(db)
}
