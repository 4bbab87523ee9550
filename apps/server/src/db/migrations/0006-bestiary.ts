import { type Kysely, sql } from 'kysely'

/** Monsters, wherever they come from; who may see them; and what a campaign's fights are told by default. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table monster_import (
      id uuid primary key,
      campaign_id uuid not null references campaign (id) on delete cascade,
      format text not null check (format in ('five_e_tools', 'open5e', 'improved_initiative', 'text')),
      file_name text not null default '',
      report jsonb not null default '{}',
      undone_at timestamptz(3),
      created_by uuid references "user" (id) on delete set null,
      created_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index on monster_import (campaign_id)`.execute(db)
  await sql`
    create table monster (
      id uuid primary key,
      locator text not null unique,
      origin text not null check (origin in ('srd', 'mined', 'homebrew', 'imported')),
      edition text not null check (edition in ('2014', '2024')),
      campaign_id uuid references campaign (id) on delete cascade,
      document_id uuid references document (id) on delete cascade,
      import_id uuid references monster_import (id) on delete set null,
      -- what a document's next reading finds again: the name's slug, and which of that name it is
      source_key text,
      name text not null check (length(name) between 1 and 200),
      type text,
      size text,
      cr text,
      xp int,
      ac int,
      hp int,
      environments text[] not null default '{}',
      stat_block jsonb not null,
      confidence real,
      doubts jsonb not null default '[]',
      review text not null default 'accepted' check (review in ('accepted', 'doubtful', 'rejected')),
      page_from int,
      page_to int,
      created_by uuid references "user" (id) on delete set null,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      -- changed by a person: the document's next reading leaves it alone
      edited_at timestamptz(3),
      -- taken out; kept for a while, so that it can be brought back as it was
      removed_at timestamptz(3),
      check ((origin = 'srd') = (campaign_id is null and document_id is null)),
      unique (document_id, source_key)
    )`.execute(db)
  await sql`create index on monster (campaign_id)`.execute(db)
  await sql`create index on monster (document_id)`.execute(db)
  await sql`
    create table monster_reveal (
      campaign_id uuid not null references campaign (id) on delete cascade,
      monster_id uuid not null references monster (id) on delete cascade,
      revealed_at timestamptz(3) not null default now(),
      primary key (campaign_id, monster_id)
    )`.execute(db)
  await sql`
    create table fight_settings (
      campaign_id uuid primary key references campaign (id) on delete cascade,
      other_srd boolean not null default false,
      disclosure_party text not null default 'numbers' check (disclosure_party in ('nothing', 'word', 'bar', 'numbers')),
      disclosure_others text not null default 'word' check (disclosure_others in ('nothing', 'word', 'bar', 'numbers'))
    )`.execute(db)
  await sql`
    create table open5e_page (
      address text primary key,
      body jsonb not null,
      fetched_at timestamptz(3) not null default now()
    )`.execute(db)
  // the generation of a document's text that was looked through for monsters
  await sql`alter table document add column mined_generation int`.execute(db)
  await sql`alter table member add column xp int not null default 0 check (xp >= 0)`.execute(db)
}
