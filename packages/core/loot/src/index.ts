export type { LootItem } from './loot-item.ts'
