import { type Kysely, sql } from 'kysely'

/** Prepared fights. All of it is the DM's. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table encounter (
      id uuid primary key,
      campaign_id uuid not null references campaign (id) on delete cascade,
      -- game sessions come later; an encounter may belong to one
      session_id uuid,
      name text not null check (length(name) between 1 and 120),
      notes text not null default '',
      in_lair boolean not null default false,
      party jsonb not null default '{}',
      -- encounters of one adventuring day share its id and stand in its order
      day_id uuid,
      day_position int not null default 0,
      version int not null default 1,
      created_by uuid references "user" (id) on delete set null,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      -- removed ones stay a while, whole, for whoever removed the wrong one
      removed_at timestamptz(3)
    )`.execute(db)
  await sql`create index on encounter (campaign_id)`.execute(db)
  await sql`
    create table encounter_monster (
      id uuid primary key,
      encounter_id uuid not null references encounter (id) on delete cascade,
      position int not null,
      -- the facts stay when the monster goes, so that an encounter still adds up
      locator text not null,
      name text not null,
      monster_name text not null default '',
      cr text,
      xp int,
      xp_in_lair int,
      count int not null check (count between 1 and 100),
      wave int not null default 0 check (wave between 0 and 20),
      hidden boolean not null default false,
      note text not null default '',
      unique (encounter_id, position)
    )`.execute(db)
}
