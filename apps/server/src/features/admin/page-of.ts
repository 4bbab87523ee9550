import { ROWS_A_PAGE } from '@tomekeeper/contracts/admin'

export const pageOf = <Item>(page: number, { items, total }: { items: Item[]; total: number }) => ({
  items,
  page,
  pages: Math.max(1, Math.ceil(total / ROWS_A_PAGE)),
  total,
})
