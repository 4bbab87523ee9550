import { mkdir, writeFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { type Installation, installation, type Settings } from './installation.ts'
import { LAPTOP_CANDLE, type Look } from './looks.ts'
import { type Model, startModel } from './model.ts'
import { SCREENSHOTS } from './paths.ts'
import { type Visitor, visitor } from './visitor.ts'

/** What a journey has to play with. Whatever it opens here is closed for it. */
export type Stage = {
  installation(settings?: Settings): Promise<Installation>
  model(): Promise<Model>
  visitor(at: Installation, look?: Look): Promise<Visitor>
  /** How another journey ended, which this one continues. */
  after<Ending>(journey: Journey<Ending>): Promise<Ending>
  /** Something that whoever reads the output should know. */
  note(sentence: string): void
}

export type Journey<Ending = unknown> = { name: string; play(stage: Stage): Promise<Ending> }

type Options = { browser: Browser; after: Stage['after']; note: Stage['note'] }

export async function setStage(journey: string, { browser, after, note }: Options) {
  const visitors: Visitor[] = []
  const models: Model[] = []
  const installations: Installation[] = []
  let pictures = 0

  async function keep(name: string, picture: Buffer) {
    pictures += 1
    const file = `${journey}-${String(pictures).padStart(2, '0')}-${name}.png`
    await mkdir(SCREENSHOTS, { recursive: true })
    await writeFile(`${SCREENSHOTS}${file}`, picture)
    note(file)
  }

  const stage: Stage = {
    after,
    note,
    async installation(settings) {
      const opened = await installation(settings)
      installations.push(opened)
      return opened
    },
    async model() {
      const model = await startModel()
      models.push(model)
      return model
    },
    async visitor(at, look = LAPTOP_CANDLE) {
      const arrived = await visitor({ browser, url: at.url, look, keep })
      visitors.push(arrived)
      return arrived
    },
  }
  return {
    stage,
    async checkVisitors() {
      for (const visitor of visitors) await visitor.hadNoTrouble()
    },
    /** What was to be seen, and said by the servers, when something went wrong. */
    async whatWentWrong() {
      for (const [index, { page }] of visitors.entries())
        if (!page.isClosed()) await keep(`went-wrong-${index + 1}`, await page.screenshot()).catch(() => undefined)
      const troubles = await Promise.all(visitors.map((visitor) => visitor.hadNoTrouble().catch(String)))
      return [...troubles, ...installations.map((one) => one.lastWords())].filter((words) => words !== undefined)
    },
    async leaveVisitors() {
      for (const visitor of visitors) await visitor.leave()
    },
    async close() {
      await Promise.all([...models.map((model) => model.stop()), ...installations.map((one) => one.remove())])
    },
  }
}
