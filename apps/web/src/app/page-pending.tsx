import { ProseSkeleton } from '../ui/skeleton.tsx'

export const PagePending = () => (
  <div className="px-4 py-6 sm:px-8 lg:py-9">
    <ProseSkeleton label="Opening the page" lines={4} />
  </div>
)
