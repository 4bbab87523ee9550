/** Something to be found: a name, how many, and what one of it is worth in gold pieces. */
export type LootItem = { name: string; quantity: number; valueGp: number | null }
