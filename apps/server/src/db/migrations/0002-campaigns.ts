import { type Kysely, sql } from 'kysely'

/** Campaigns, who belongs to them, how they get in, and the events that tell screens to look again. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table campaign (
      id uuid primary key,
      owner_id uuid not null references "user" (id),
      name text not null check (length(name) between 1 and 120),
      description text not null default '',
      ruleset text not null check (ruleset in ('2014', '2024')),
      time_zone text not null,
      cover_key text,
      hue int not null default 30,
      archived_at timestamptz(3),
      last_seq int not null default 0,
      table_seq int not null default 0,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index on campaign (owner_id)`.execute(db)
  await sql`
    create table member (
      id uuid primary key,
      campaign_id uuid not null references campaign (id) on delete cascade,
      user_id uuid references "user" (id) on delete cascade,
      role text not null check (role in ('dm', 'player')),
      character_name text,
      species text,
      class text,
      level int not null default 1 check (level between 1 and 20),
      armor_class int,
      max_hp int,
      passive_perception int,
      avatar_key text,
      hue int not null default 30,
      joined_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      unique (campaign_id, user_id),
      check (user_id is not null or role = 'player')
    )`.execute(db)
  await sql`create index on member (user_id)`.execute(db)
  await sql`
    create table invite (
      id uuid primary key,
      campaign_id uuid not null references campaign (id) on delete cascade,
      code_hash text not null unique,
      role text not null check (role in ('dm', 'player')),
      member_id uuid references member (id) on delete cascade,
      expires_at timestamptz(3) not null,
      max_uses int check (max_uses > 0),
      uses int not null default 0,
      revoked_at timestamptz(3),
      created_by uuid not null references "user" (id) on delete cascade,
      created_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index on invite (campaign_id)`.execute(db)
  await sql`
    create table invite_use (
      invite_id uuid not null references invite (id) on delete cascade,
      user_id uuid not null references "user" (id) on delete cascade,
      used_at timestamptz(3) not null default now(),
      primary key (invite_id, user_id)
    )`.execute(db)
  await sql`
    create table campaign_event (
      campaign_id uuid not null references campaign (id) on delete cascade,
      seq int not null,
      type text not null,
      subject_id uuid not null,
      audience text not null check (audience in ('dm', 'table')),
      table_seq int check ((table_seq is null) = (audience = 'dm')),
      created_at timestamptz(3) not null default now(),
      primary key (campaign_id, seq),
      unique (campaign_id, table_seq)
    )`.execute(db)
  await sql`
    create table reveal (
      subject_id uuid not null,
      user_id uuid not null references "user" (id) on delete cascade,
      revealed_at timestamptz(3) not null default now(),
      primary key (subject_id, user_id)
    )`.execute(db)
}
