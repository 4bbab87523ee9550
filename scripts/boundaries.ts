import { checkBoundaries } from './boundaries/check-boundaries.ts'

const { files, arrows, violations } = checkBoundaries(process.cwd())

for (const violation of violations) console.log(violation)
console.log(`${violations.length} violations in ${arrows} imports of ${files} files`)

// A checker that saw nothing has not found the tree clean.
process.exitCode = violations.length === 0 && files > 0 && arrows > 0 ? 0 : 1
