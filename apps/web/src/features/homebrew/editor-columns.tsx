import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useMedia } from '../../ui/use-media.ts'

/** Writing and what comes of it: side by side where there is room, one at a time where there is none. */
export function EditorColumns({ preview, children }: { preview: ReactNode; children: ReactNode }) {
  const isBeside = useMedia('(min-width: 1180px)')
  const [side, setSide] = useState<'write' | 'look'>('write')
  if (isBeside)
    return (
      <div className="grid grid-cols-[minmax(0,1fr)_380px] items-start gap-6">
        {children}
        <aside
          aria-label="Preview"
          className="sticky top-6 max-h-[calc(100dvh-48px)] overflow-y-auto rounded-md bg-surface p-5"
        >
          {preview}
        </aside>
      </div>
    )
  return (
    <>
      <div role="group" aria-label="Show" className="mb-4 flex gap-2">
        <Button
          aria-pressed={side === 'write'}
          kind={side === 'write' ? 'secondary' : 'quiet'}
          onClick={() => setSide('write')}
        >
          Write
        </Button>
        <Button
          aria-pressed={side === 'look'}
          kind={side === 'look' ? 'secondary' : 'quiet'}
          onClick={() => setSide('look')}
        >
          Preview
        </Button>
      </div>
      {/* kept while the preview is shown, with everything that is open in it */}
      <div hidden={side === 'look'}>{children}</div>
      {side === 'look' && (
        <section aria-label="Preview" className="rounded-md bg-surface p-4 sm:p-5">
          {preview}
        </section>
      )}
    </>
  )
}
