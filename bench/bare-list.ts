import { createServer } from 'node:http'
import pg from 'pg'

// The fastest honest way to answer "who is at this table?": one prepared statement that checks session and membership
// and reads the list, and nothing else. It is what the real server is measured against.

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const STATEMENT = {
  name: 'members',
  text: `
    select m.id, m.user_id as "userId", m.role, m.hue, m.character_name as "characterName", m.species, m.class, m.level,
      m.armor_class as "armorClass", m.max_hp as "maxHp", m.passive_perception as "passivePerception",
      m.avatar_key as "avatarKey", m.joined_at as "joinedAt", c.owner_id as "ownerId", u.name, u.image
    from auth_session s
    join member viewer on viewer.user_id = s.user_id and viewer.campaign_id = $2
    join member m on m.campaign_id = viewer.campaign_id
    join campaign c on c.id = m.campaign_id
    left join "user" u on u.id = m.user_id
    where s.token = $1 and s.expires_at > now()
    order by m.role, m.user_id is null, m.joined_at, m.id`,
}

const server = createServer(async (request, response) => {
  const token = request.headers.authorization?.slice('Bearer '.length)
  const campaignId = new URL(request.url ?? '/', 'http://localhost').searchParams.get('campaignId')
  if (request.url === '/health') return response.end('ok')
  const { rows } = await pool.query({ ...STATEMENT, values: [token, campaignId] })
  response.writeHead(rows.length > 0 ? 200 : 404, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ result: { data: rows } }))
})
server.listen(Number(process.env.PORT), '127.0.0.1')
