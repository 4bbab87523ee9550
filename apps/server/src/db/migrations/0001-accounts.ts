import { type Kysely, sql } from 'kysely'

/** People, their devices and their ways to sign in, in the shape better-auth works with. */
export async function up(db: Kysely<unknown>) {
  await sql`
    create table "user" (
      id uuid primary key,
      name text not null check (length(name) between 1 and 80),
      email text not null unique check (email = lower(email)),
      email_verified boolean not null default false,
      image text,
      hue int not null default 30,
      is_admin boolean not null default false,
      ai_access boolean not null default false,
      notification_preferences jsonb not null default '{}',
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`
    create table auth_session (
      id uuid primary key,
      token text not null unique,
      user_id uuid not null references "user" (id) on delete cascade,
      expires_at timestamptz(3) not null,
      ip_address text,
      user_agent text,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index on auth_session (user_id)`.execute(db)
  await sql`
    create table auth_account (
      id uuid primary key,
      account_id text not null,
      provider_id text not null,
      user_id uuid not null references "user" (id) on delete cascade,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz(3),
      refresh_token_expires_at timestamptz(3),
      scope text,
      password text,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now(),
      unique (provider_id, account_id)
    )`.execute(db)
  await sql`create index on auth_account (user_id)`.execute(db)
  await sql`
    create table auth_verification (
      id uuid primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz(3) not null,
      created_at timestamptz(3) not null default now(),
      updated_at timestamptz(3) not null default now()
    )`.execute(db)
  await sql`create index on auth_verification (identifier)`.execute(db)
  await sql`create table rate_limit (key text primary key, count int not null, ends_at timestamptz(3) not null)`.execute(
    db,
  )
}
