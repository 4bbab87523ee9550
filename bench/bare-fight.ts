import { createServer } from 'node:http'
import pg from 'pg'

// The fastest honest way to change a fight over the network: one prepared statement that checks session and membership
// and updates the fight's row, without rules, log, undo, signals or a second answer to the same command.

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const STATEMENT = {
  name: 'update',
  text: `
    update combat set updated_at = now()
    where id = $2 and exists (
      select from auth_session s join member m on m.user_id = s.user_id
      where s.token = $1 and s.expires_at > now() and m.campaign_id = combat.campaign_id)
    returning seq`,
}

const server = createServer(async (request, response) => {
  if (request.url === '/health') return response.end('ok')
  const token = request.headers.authorization?.slice('Bearer '.length)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { combatId } = JSON.parse(Buffer.concat(chunks).toString())
  const { rows } = await pool.query({ ...STATEMENT, values: [token, combatId] })
  response.writeHead(rows.length > 0 ? 200 : 404, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ result: { data: rows[0] } }))
})
server.listen(Number(process.env.PORT), '127.0.0.1')
