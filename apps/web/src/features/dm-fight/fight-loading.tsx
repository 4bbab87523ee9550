import { Loading, Skeleton } from '../../ui/skeleton.tsx'

/** The shape of the fight while its log is on its way. */
export function FightLoading() {
  return (
    <Loading label="Opening the fight">
      <div className="flex flex-col gap-4">
        <Skeleton className="h-10 w-64" />
        <div className="grid gap-4 lg:grid-cols-[1.3fr_1fr]">
          <div className="flex flex-col gap-2">
            {Array.from({ length: 9 }, (_, row) => (
              <Skeleton key={row} className="h-11" />
            ))}
          </div>
          <Skeleton className="h-72" />
        </div>
      </div>
    </Loading>
  )
}
