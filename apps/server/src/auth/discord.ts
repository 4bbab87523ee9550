import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import type { Config } from '../config.ts'

type DiscordProfile = { id: string; username?: string; global_name?: string | null; email?: string; verified?: boolean }

const LONGEST_MS = 10_000

/**
 * Discord as a way in, where it is configured. Accounts are known by Discord's user id; the address decides only when
 * Discord has verified it and so have we (better-auth's own rule for linking, which we keep).
 */
export function discordSignIn({ DISCORD_CLIENT_ID, DISCORD_CLIENT_SECRET, DISCORD_BASE_URL }: Config) {
  if (!DISCORD_CLIENT_ID || !DISCORD_CLIENT_SECRET) return []
  const base = (DISCORD_BASE_URL ?? 'https://discord.com').replace(/\/$/, '')
  return [
    genericOAuth({
      config: [
        {
          providerId: 'discord',
          clientId: DISCORD_CLIENT_ID,
          clientSecret: DISCORD_CLIENT_SECRET,
          authorizationUrl: `${base}/oauth2/authorize`,
          tokenUrl: `${base}/api/oauth2/token`,
          scopes: ['identify', 'email'],
          pkce: true,
          getUserInfo: async ({ accessToken }) => whoIs(`${base}/api/users/@me`, accessToken),
        },
      ],
    }),
  ]
}

async function whoIs(url: string, accessToken: string | undefined) {
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${accessToken}` },
    signal: AbortSignal.timeout(LONGEST_MS),
  })
  if (!answer.ok) return null
  const { id, email, verified, global_name, username } = (await answer.json()) as DiscordProfile
  return {
    id,
    email: email ?? null,
    emailVerified: verified === true,
    name: (global_name || username || 'Traveller').slice(0, 80),
  }
}
