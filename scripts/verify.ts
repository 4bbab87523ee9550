import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Whether an export that nobody uses fails `pnpm verify`. Off while features are being laid down, because an export often
 * lands before its first user; then it is a sentence at the end.
 */
const UNUSED_EXPORTS_FAIL = false

type Check = { name: string; command: string; args: string[]; advice?: true }

const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8')) as { packageManager: string }
const turbo = (...args: string[]) => ({
  command: 'npx',
  args: ['--yes', packageManager, 'exec', 'turbo', ...args],
})
const script = (path: string) => ({ command: process.execPath, args: [path] })

// Everything without a database or a screen; packing a library and reading a whole rulebook wait for `npm test`.
const RULES = ['--project=!server', '--project=!web', '--exclude=**/pack.test.ts', '--exclude=**/srd-*.test.ts']

// The slowest first, so that two at a time end together.
const CHECKS: Check[] = [
  { name: 'types', ...turbo('run', 'typecheck', '--continue', '--output-logs=errors-only') },
  { name: 'lint', command: 'oxlint', args: [] },
  { name: 'rules', command: 'vitest', args: ['run', ...RULES] },
  { name: 'types of scripts', command: 'tsc', args: ['-p', 'scripts'] },
  { name: 'boundaries between packages', ...turbo('boundaries') },
  { name: 'boundaries within them', ...script('scripts/boundaries.ts') },
  { name: 'format', command: 'biome', args: ['format', '.'] },
  { name: 'paths in documents', ...script('scripts/doc-paths.ts') },
  { name: 'unused exports', command: 'knip', args: ['--no-progress'], ...(!UNUSED_EXPORTS_FAIL && { advice: true }) },
]

const started = performance.now()
const waiting = [...CHECKS]
const failed: string[] = []
await Promise.all([work(), work()])

console.log(`\n${failed.length === 0 ? 'All is well' : `Not yet: ${failed.join(', ')}`} (${seconds(started)})`)
process.exitCode = failed.length === 0 ? 0 : 1

async function work() {
  for (let check = waiting.shift(); check; check = waiting.shift()) await judge(check)
}

async function judge({ name, command, args, advice }: Check) {
  const from = performance.now()
  const { code, output } = await run(command, args)

  console.log(`${code === 0 ? '✓' : advice ? '·' : '✗'} ${name} (${seconds(from)})`)
  if (code === 0) return
  if (advice) return console.log(`  ${name} are only advice for now; \`pnpm exec ${command}\` lists them`)
  console.log(output.trim())
  failed.push(name)
}

function run(command: string, args: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${process.cwd()}/node_modules/.bin:${process.env.PATH}`,
      TURBO_TELEMETRY_DISABLED: '1',
    },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((done, broken) => {
    child.once('error', broken)
    child.once('close', (code) => done({ code: code ?? 1, output }))
  })
}

function seconds(since: number) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
