import { Loading, Skeleton } from '../../ui/skeleton.tsx'

export const StatBlockSkeleton = () => (
  <Loading label="Opening the stat block" className="space-y-3">
    <Skeleton className="h-6 w-1/2" />
    <Skeleton className="h-3.5 w-2/3" />
    <Skeleton className="mt-5 h-4 w-1/3" />
    <Skeleton className="h-4 w-1/2" />
    <Skeleton className="h-4 w-2/5" />
    <Skeleton className="h-16 w-full" />
    <Skeleton className="h-4 w-full" />
    <Skeleton className="h-4 w-4/5" />
    <Skeleton className="h-4 w-3/5" />
  </Loading>
)
