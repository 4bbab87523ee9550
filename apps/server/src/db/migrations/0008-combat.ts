import { type Kysely, sql } from 'kysely'

/** Running fights: an ordered log of events, the commands they came from, and what came of them. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table combat (
      id uuid primary key,
      campaign_id uuid not null references campaign (id) on delete cascade,
      encounter_id uuid references encounter (id) on delete set null,
      session_id uuid,
      title text not null default '' check (length(title) <= 120),
      rules text not null check (rules in ('2014', '2024')),
      -- the last event of the log; whoever writes the next one names it
      seq int not null default 0,
      phase text not null default 'preparing' check (phase in ('preparing', 'running', 'ended')),
      -- before this moment the table does not know that there is a fight
      opened_to_table_at timestamptz(3),
      created_by uuid references "user" (id) on delete set null,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      ended_at timestamptz(3)
    )`.execute(db)
  await sql`create index on combat (campaign_id, created_at desc)`.execute(db)
  await sql`
    create table combat_event (
      combat_id uuid not null references combat (id) on delete cascade,
      seq int not null,
      -- json, not jsonb: a log is read back as it was written
      event json not null,
      created_at timestamptz(3) not null default now(),
      primary key (combat_id, seq)
    )`.execute(db)
  // A command that comes again, after a lost answer, is known by the id its giver made for it.
  await sql`
    create table combat_command (
      combat_id uuid not null references combat (id) on delete cascade,
      command_id uuid not null,
      created_at timestamptz(3) not null default now(),
      primary key (combat_id, command_id)
    )`.execute(db)
  await sql`
    create table combat_award (
      combat_id uuid not null references combat (id) on delete cascade,
      member_id uuid not null references member (id) on delete cascade,
      xp int not null check (xp >= 0),
      -- of the member, on both sides of the award: taking it back restores the one where it finds the other
      xp_before int not null,
      xp_after int not null,
      created_at timestamptz(3) not null default now(),
      primary key (combat_id, member_id)
    )`.execute(db)
  // Kept when a fight has ended: what was predicted, and what it took out of the party.
  await sql`
    create table combat_outcome (
      combat_id uuid primary key references combat (id) on delete cascade,
      campaign_id uuid not null references campaign (id) on delete cascade,
      rules text not null check (rules in ('2014', '2024')),
      -- the event of the log up to which the facts tell of the fight
      seq int not null,
      -- each fighter's level on that day; levels rise afterwards
      levels jsonb not null default '{}',
      facts jsonb not null,
      created_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index on combat_outcome (campaign_id)`.execute(db)
  await sql`
    create table table_display (
      id uuid primary key,
      campaign_id uuid not null references campaign (id) on delete cascade,
      name text not null default '',
      code_hash text not null unique,
      created_by uuid references "user" (id) on delete set null,
      created_at timestamptz(3) not null default now(),
      revoked_at timestamptz(3)
    )`.execute(db)
  await sql`create index on table_display (campaign_id)`.execute(db)
}
