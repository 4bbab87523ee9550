import axe, { type Result } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds serious or critical on the page as it is now. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Result[] }> } }
    return (await axe.run({ resultTypes: ['violations'] })).violations
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => sentence(id, help, String(target), any[0]?.message)),
    )
}

const sentence = (id: string, help: string, target: string, detail = '') =>
  `${id}: ${help} at ${target} ${detail}`.trim()
