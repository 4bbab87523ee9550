import { UsersRound } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { counted } from '../../lib/format.ts'
import { Card } from '../../ui/card.tsx'
import { Rows } from '../../ui/rows.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SeenList } from './seen-list.tsx'
import { UserRow } from './user-row.tsx'
import { useUsers } from './use-users.ts'

export function Users({ ownId }: { ownId: string }) {
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(1)
  const users = useUsers({ search: useDeferredValue(search), page })
  return (
    <Card
      flush
      title={users.data ? counted(users.data.total, 'account') : 'Accounts'}
      actions={
        <SearchField
          label="Search by name or address"
          className="w-72 max-w-full"
          value={search}
          onChange={(words) => {
            setSearch(words)
            setPage(1)
          }}
        />
      }
    >
      <SeenList
        label="Accounts"
        query={users}
        onPage={setPage}
        empty={{
          title: 'Nobody by that name',
          sentence: 'Try a part of the name or of the address.',
          icon: <UsersRound aria-hidden />,
        }}
      >
        {(items) => (
          <Rows label="Accounts">
            {items.map((user) => (
              <UserRow key={user.id} user={user} isYou={user.id === ownId} />
            ))}
          </Rows>
        )}
      </SeenList>
    </Card>
  )
}
