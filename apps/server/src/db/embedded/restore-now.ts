import { readConfig } from '../../config.ts'
import { DirectoryInUse } from './directory-lock.ts'
import { restoreSnapshot } from './restore.ts'

const { dataDir, DATABASE_URL } = readConfig(process.env)
const [snapshot] = process.argv.slice(2)
if (!snapshot || DATABASE_URL) {
  console.error('Say which snapshot: pnpm db:restore DATA_DIR/snapshots/2026-11-23.tar.gz, without a DATABASE_URL.')
  process.exit(1)
}
try {
  const aside = await restoreSnapshot(dataDir, snapshot, new Date())
  console.log(`The database in ${dataDir} is the one of ${snapshot} again.`)
  if (aside) console.log(`The one before is kept in ${aside}; remove it when you are sure.`)
} catch (error) {
  console.error(error instanceof DirectoryInUse ? error.message : `This could not be restored: ${String(error)}`)
  process.exit(1)
}
