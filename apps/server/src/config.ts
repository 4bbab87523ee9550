import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const optionalText = z.string().trim().min(1).optional()
const switchedOn = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ADMIN_EMAILS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map((email) => email.toLowerCase()),
    ),
  AUTH_SECRET: z.string().min(32).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: z.url().optional(),
  CHAT_MODEL: z.string().min(1).default('gpt-5-mini'),
  /** How long a chat model may keep silent before its answer is given up. */
  CHAT_PATIENCE_SECONDS: z.coerce.number().min(0.1).max(600).default(45),
  EMBEDDINGS: z.enum(['openai', 'local', 'none']).optional(),
  EMBEDDING_MODEL: z.string().min(1).default('text-embedding-3-small'),
  RESEND_API_KEY: optionalText,
  RESEND_BASE_URL: z.url().optional(),
  MAIL_FROM: z.string().min(3).default('Tomekeeper <tomekeeper@localhost>'),
  DISCORD_CLIENT_ID: optionalText,
  DISCORD_CLIENT_SECRET: optionalText,
  DISCORD_BASE_URL: z.url().optional(),
  /** A server like Open5e's, for DMs to look up creatures. Unset, nobody is asked. */
  OPEN5E_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  RATE_LIMITS: switchedOn.default(true),
  WORKERS: switchedOn.default(true),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Config = ReturnType<typeof readConfig>

/** Reads the environment once. A wrong value ends the start with a sentence that names it. */
export function readConfig(environment: Record<string, string | undefined>) {
  const stated = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(stated)
  if (!parsed.success)
    throw new ConfigProblem(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))

  const env = parsed.data
  const root = fileURLToPath(new URL('../../../', import.meta.url))
  return {
    ...env,
    root,
    dataDir: resolve(root, env.DATA_DIR),
    webDir: resolve(root, 'apps/web/dist'),
    publicUrl: (env.PUBLIC_URL ?? `http://${env.HOST === '0.0.0.0' ? 'localhost' : env.HOST}:${env.PORT}`).replace(
      /\/$/,
      '',
    ),
    isProduction: env.NODE_ENV === 'production',
  }
}

export class ConfigProblem extends Error {
  constructor(problems: string[]) {
    super(`The configuration is not right:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'ConfigProblem'
  }
}
