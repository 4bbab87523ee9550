import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** What pdf.js fetches while it reads: its worker, character maps, stand-in fonts, colour profiles, image decoders. */
const FOLDERS = ['cmaps', 'standard_fonts', 'iccs', 'wasm']
const WORKER = 'build/pdf.worker.min.mjs'

/** Serves them from our own origin, under their version, so that a page may keep them for good. */
export function pdfFiles(): Plugin {
  const { root, version } = pdfJs()
  const base = `assets/pdf-${version}`
  return {
    name: 'pdf-files',
    generateBundle() {
      for (const path of pathsIn(root))
        this.emitFile({
          type: 'asset',
          fileName: `${base}/${servedAs(path)}`,
          source: readFileSync(join(root, path)),
        })
    },
    configureServer(server) {
      const found = new Map(pathsIn(root).map((path) => [`/${base}/${servedAs(path)}`, join(root, path)]))
      server.middlewares.use((request, response, next) => {
        const file = found.get(request.url ?? '')
        if (!file) return next()
        response.setHeader('content-type', file.endsWith('.mjs') ? 'text/javascript' : 'application/octet-stream')
        response.end(readFileSync(file))
      })
    },
  }
}

const pathsIn = (root: string) => [
  WORKER,
  ...FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    // scripts inside of PDFs are never run, so their interpreter stays at home
    .filter((path) => !path.includes('quickjs')),
]

const servedAs = (path: string) => (path === WORKER ? 'worker.mjs' : path)

/** The very pdf.js that react-pdf uses: worker and page must be of one version. */
function pdfJs() {
  const asReactPdf = createRequire(createRequire(import.meta.url).resolve('react-pdf'))
  const manifest = asReactPdf.resolve('pdfjs-dist/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  return { root: dirname(manifest), version }
}
