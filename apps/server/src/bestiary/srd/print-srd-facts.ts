import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { factsOfSrd51 } from './srd-5.1.ts'
import { factsOfSrd521 } from './srd-5.2.1.ts'
import { printSrdFile } from './srd-facts.ts'

// node apps/server/src/bestiary/srd/print-srd-facts.ts --pdf SRD_5.1_CC-BY-4.0.pdf --list srd-monsters-2024.json
const { values } = parseArgs({ options: { pdf: { type: 'string' }, list: { type: 'string' } } })

if (values.pdf) write('srd-2014.jsonl', printSrdFile(await factsOfSrd51(readFileSync(values.pdf))))
if (values.list) write('srd-2024.jsonl', printSrdFile(factsOfSrd521(JSON.parse(readFileSync(values.list, 'utf8')))))

function write(name: string, text: string) {
  writeFileSync(new URL(name, import.meta.url), text)
  console.log(`${name}: ${text.split('\n').length - 1} creatures, ${Math.round(text.length / 1024)} kB`)
}
