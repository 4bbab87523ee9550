#!/usr/bin/env node
// `npm start` and `npm test` on a machine that has Node and npm and nothing else.
// Written for Node 18 and without dependencies: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { whenParentGoes } from './parent-watch.mjs'

const root = resolve(fileURLToPath(import.meta.url), '../..')
const at = (/** @type {string[]} */ ...parts) => join(root, ...parts)
const onWindows = process.platform === 'win32'
const node = at('node_modules/node/bin', onWindows ? 'node.exe' : 'node')

/** What each verb does once everything is installed. */
const VERBS = {
  async start(/** @type {string[]} */ args) {
    await must('The web app could not be built.', pnpm('exec', 'turbo', 'run', 'build', '--filter=@tomekeeper/web'))
    return work([at('apps/server/src/main.ts'), ...args])
  },
  test: (/** @type {string[]} */ args) => work([at('node_modules/vitest/vitest.mjs'), 'run', ...args]),
}

const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }
const [verb = '', ...args] = process.argv.slice(2)
/** @type {import('node:child_process').ChildProcess | undefined} */
let running
/** @type {string | undefined} */
let stopping

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
whenParentGoes(() => stopping ?? stop('SIGTERM'))

if (!Object.hasOwn(VERBS, verb)) {
  console.error('Say what to do: `npm start` or `npm test`.')
  process.exit(64)
}
if (Number(process.versions.node.split('.')[0]) < 18) {
  console.error(`Tomekeeper needs Node 20 or newer to start; this is ${process.version}.`)
  process.exit(1)
}
await install()
process.exitCode = await VERBS[/** @type {keyof typeof VERBS} */ (verb)](args)

/** Installs what the lockfile says, unless that is what is here already. */
async function install() {
  const marker = at('node_modules/.tomekeeper-installed')
  const wanted = createHash('sha256')
    .update(`${process.platform} ${process.arch} ${pinnedPnpm()}\n`)
    .update(readFileSync(at('pnpm-lock.yaml')))
    .update(readFileSync(at('pnpm-workspace.yaml')))
    .digest('hex')
  if (existsSync(node) && existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return

  await must(
    'The packages could not be installed.',
    pnpm('install', '--frozen-lockfile', '--config.confirmModulesPurge=false', '--reporter=append-only'),
  )
  writeFileSync(marker, wanted)
}

function pinnedPnpm() {
  return JSON.parse(readFileSync(at('package.json'), 'utf8')).packageManager
}

/** npx keeps what it fetched, and puts this pnpm on the path for turbo to find. */
function pnpm(/** @type {string[]} */ ...args) {
  return run('npx', ['--yes', pinnedPnpm(), ...args], { shell: onWindows })
}

/** Runs the real work with the Node this project brings, so the machine's own may be older. */
function work(/** @type {string[]} */ args) {
  return run(node, ['--import', pathToFileURL(at('scripts/end-with-parent.mjs')).href, ...args], {})
}

/**
 * The child has a process group of its own: Ctrl-C reaches it once, through us, and never a second time from the
 * terminal, which a server would take for impatience.
 * @returns {Promise<number>}
 */
function run(/** @type {string} */ command, /** @type {string[]} */ args, /** @type {{ shell?: boolean }} */ options) {
  if (stopping) return Promise.resolve(1)
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: !onWindows,
    env: { ...process.env, ...quiet },
    ...options,
  })
  running = child
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('exit', (code, signal) => {
      running = undefined
      done(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1))
    })
  })
}

async function must(/** @type {string} */ sentence, /** @type {Promise<number>} */ outcome) {
  const code = await outcome.catch((error) => {
    console.error(error.code === 'ENOENT' ? 'npx was not found: install npm, which comes with Node.' : error)
    return 1
  })
  if (code === 0) return
  if (!stopping) console.error(sentence)
  process.exit(code)
}

/** npm passes a signal on that the terminal has already sent us, so each counts once. */
function stop(/** @type {string} */ signal) {
  if (stopping === signal) return
  stopping = signal
  if (!running?.pid) process.exit(signal === 'SIGINT' ? 130 : 143)
  sendTo(running.pid, signal)
}

/** To the whole group while installing or building, where npx and pnpm would keep a signal to themselves. */
function sendTo(/** @type {number} */ pid, /** @type {string} */ signal) {
  const isServer = running?.spawnfile === node
  try {
    process.kill(isServer || onWindows ? pid : -pid, signal)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}
