import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { ROOT } from './paths.ts'

/** As `npm start` does it: turbo knows by their contents whether the sources have changed since the last build. */
export async function buildWebApp() {
  const { packageManager } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as { packageManager: string }
  const build = spawn(
    'npx',
    ['--yes', packageManager, 'exec', 'turbo', 'run', 'build', '--filter=@tomekeeper/web', '--output-logs=errors-only'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
    },
  )
  let output = ''
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (text) => (output += text))
  const [code] = await once(build, 'close')
  if (code !== 0) throw new Error(`The web app could not be built:\n${output}`)
}
