import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { CONDITION_ICONS, DAMAGE_ICONS, OTHER_ICONS } from './src/ui/game-icon-names.ts'

const ASKED = 'virtual:game-icons'
const FOUND = `\0${ASKED}`

/** Takes the pictures we name out of a family of four thousand, as outlines for one `<path>` each. */
export function gameIcons(): Plugin {
  return {
    name: 'game-icons',
    resolveId: (id) => (id === ASKED ? FOUND : undefined),
    load: (id) => (id === FOUND ? `export default ${JSON.stringify(outlines())}` : undefined),
  }
}

function outlines(): Record<string, string> {
  const file = createRequire(import.meta.url).resolve('@iconify-json/game-icons/icons.json')
  const { icons } = JSON.parse(readFileSync(file, 'utf8')) as { icons: Record<string, { body: string }> }
  const named = [DAMAGE_ICONS, CONDITION_ICONS, OTHER_ICONS].flatMap((group) => Object.values(group))
  return Object.fromEntries(named.map((name) => [name, outlineOf(name, icons[name]?.body)]))
}

function outlineOf(name: string, body = '') {
  const paths = [...body.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d)
  // a picture made of anything but paths would be drawn wrong in silence
  if (paths.length === 0 || body.replaceAll(/<path [^<>]*\/>/g, '') !== '')
    throw new Error(`game-icons has no picture made of paths called ${name}.`)
  return paths.join('')
}
