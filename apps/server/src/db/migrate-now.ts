import { readConfig } from '../config.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'

const database = await openDatabase(readConfig(process.env))
const applied = await migrate(database)
console.log(applied.length ? `applied ${applied.join(', ')}` : 'already up to date')
await database.close()
