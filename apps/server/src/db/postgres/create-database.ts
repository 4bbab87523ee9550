import pg from 'pg'

/** The database may not exist yet, on a server that does. Says plainly what is missing when it cannot be made. */
export async function createDatabaseIfMissing(url: string): Promise<void> {
  const problem = await tryConnect(url)
  if (!problem) return
  if (problem.code !== '3D000') throw new DatabaseProblem(sentenceFor(problem, url))

  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  const client = new pg.Client({ connectionString: maintenance.href })
  try {
    await client.connect()
    await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === '42P04' || code === '23505') return // another process made it first
    if (code === '42501')
      throw new DatabaseProblem(
        `The database "${name}" does not exist and this role may not create it. Create it yourself, or grant CREATEDB.`,
      )
    throw error
  } finally {
    await client.end()
  }
}

export class DatabaseProblem extends Error {
  override name = 'DatabaseProblem'
}

async function tryConnect(url: string): Promise<{ code?: string; message: string } | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return null
  } catch (error) {
    return error as { code?: string; message: string }
  } finally {
    await client.end().catch(() => {})
  }
}

function sentenceFor({ code, message }: { code?: string; message: string }, url: string): string {
  const { hostname, port, username } = new URL(url)
  const isSilent = code === undefined && /timeout/.test(message)
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || isSilent)
    return `No Postgres answers at ${hostname}:${port || 5432}. Is it running, and is DATABASE_URL right?`
  if (code === '28P01' || code === '28000')
    return `Postgres refuses the role "${username}": check user and password in DATABASE_URL.`
  return `Postgres does not let us in: ${message}`
}
