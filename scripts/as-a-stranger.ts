import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const tsc = join(root, 'node_modules/typescript/bin/tsc')

/** What someone who installed the package saw. */
export type Stranger = {
  /** Every file of the package as it would be published. */
  files: string[]
  /** Its package.json as it would be published. */
  manifest: { exports?: unknown; dependencies?: Record<string, string>; sideEffects?: boolean }
  /** What their program printed. */
  printed: string
  /** What the compiler had to say about their program; nothing, one hopes. */
  typeErrors: string
}

/**
 * Builds and packs a package, unpacks it into an empty project's node_modules, and there compiles and runs a
 * program that imports it by name. No registry is asked: what the package needs, it must bring.
 */
export function asAStranger(packageFolder: string, name: string, program: string): Stranger {
  const home = mkdtempSync(join(tmpdir(), 'stranger-'))
  try {
    const installed = join(home, 'node_modules', name)
    mkdirSync(installed, { recursive: true })
    execFileSync('tar', ['-xzf', packed(packageFolder, home), '-C', installed, '--strip-components=1'])
    writeFileSync(join(home, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(home, 'program.ts'), program)

    return {
      files: readdirSync(installed, { recursive: true, encoding: 'utf8' }),
      manifest: JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')),
      typeErrors: compiled(home),
      printed: execFileSync(process.execPath, ['program.js'], { cwd: home, encoding: 'utf8' }),
    }
  } finally {
    rmSync(home, { recursive: true })
  }
}

/** pnpm packs, not npm: only pnpm turns `publishConfig.exports` and `catalog:` into what is published. */
function packed(packageFolder: string, into: string): string {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  rmSync(join(packageFolder, 'dist'), { recursive: true, force: true })
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: packageFolder })
  execFileSync('npx', ['--yes', packageManager, 'pack', '--pack-destination', into], {
    cwd: packageFolder,
    shell: process.platform === 'win32',
    stdio: 'pipe',
  })
  const tarball = readdirSync(into).find((file) => file.endsWith('.tgz'))
  if (!tarball) throw new Error(`Packing ${packageFolder} left no tarball.`)
  return join(into, tarball)
}

/** A strict compiler that also checks the package's declarations; a browser's types and no Node's. */
function compiled(home: string): string {
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--types', '']
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, 'program.ts'], { cwd: home, encoding: 'utf8' })
  return stdout
}

/** The first TypeScript example of a README, and the lines its `// →` comments promise that it prints. */
export function readmeExample(packageFolder: string): { program: string; promised: string[] } {
  const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8')
  const program = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? ''
  return { program, promised: [...program.matchAll(/\/\/ → (.*)/g)].map(([, line]) => (line ?? '').trim()) }
}
