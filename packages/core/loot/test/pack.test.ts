import { resolve } from 'node:path'
import { expect, test } from 'vitest'
// @boundaries-ignore packing is a tool of the workspace, and no part of what is packed
import { asAStranger, readmeExample } from '../../../../scripts/as-a-stranger.ts'

test("a stranger installs the package, and the README's example compiles and prints what it promises", () => {
  const folder = resolve(import.meta.dirname, '..')
  const { program, promised } = readmeExample(folder)
  const { files, manifest, printed, typeErrors } = asAStranger(folder, '@tomekeeper/loot', program)

  expect(typeErrors).toBe('')
  expect(promised.length).toBeGreaterThan(4)
  expect(printed.trim().split('\n')).toEqual(promised)
  expect(manifest).toMatchObject({ sideEffects: false, exports: { '.': { types: './dist/index.d.ts' } } })
  expect(manifest.dependencies).toBeUndefined()
  expect(files).toEqual(expect.arrayContaining(['README.md', 'RULES.md', 'dist/index.js', 'dist/index.d.ts']))
  expect(files.filter((file) => file.includes('.test.'))).toEqual([])
}, 60_000)
