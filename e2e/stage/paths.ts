import { fileURLToPath } from 'node:url'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const ROOT = at('../../')
export const SERVER = at('../../apps/server/src/main.ts')
export const FAKE_OPENAI = at('../../apps/server/test/fake-openai.ts')
export const LATER = at('later.ts')
export const SCREENSHOTS = at('../screenshots/')
/** The rulebook that the first evening is about; it is not part of the repository. */
export const SRD = at('../../../shared/srd/SRD_5.1_CC-BY-4.0.pdf')
