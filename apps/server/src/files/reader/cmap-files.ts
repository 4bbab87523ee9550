import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

type Kind = 'cMapUrl' | 'standardFontDataUrl' | 'wasmUrl'

/** Hands the PDF reader its character maps from disk: its own factory fetches, and nothing here may use the network. */
export class CMapFiles {
  readonly #folders: Partial<Record<Kind, string | null>>

  constructor(folders: Partial<Record<Kind, string | null>>) {
    this.#folders = folders
  }

  async fetch({ kind, filename }: { kind: Kind; filename: string }): Promise<Uint8Array> {
    const folder = this.#folders[kind]
    if (!folder?.startsWith('file:') || !/^[\w.-]+$/.test(filename)) throw new Error('no such file')
    return new Uint8Array(await readFile(fileURLToPath(new URL(filename, folder))))
  }
}
