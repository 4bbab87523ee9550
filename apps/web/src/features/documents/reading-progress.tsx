import type { DocumentView } from '@tomekeeper/contracts/documents'
import { Button } from '../../ui/button.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'

type Props = { document: DocumentView; onStop?: () => void; stopping?: boolean }

/** How far the reading is, in words and as a bar. Players get no words, so they hear that it goes on. */
export function ReadingProgress({ document, onStop, stopping }: Props) {
  const { title, status, stage, progress, passageCount } = document
  const words = stage || 'Being read'
  return (
    <div className="flex items-center gap-3 pt-1.5">
      <div className="min-w-0 grow">
        <ProgressBar
          label={`Reading ${title}`}
          hideLabel
          value={status === 'waiting' ? undefined : progress}
          detail={passageCount > 0 ? `${words}. The earlier passages still answer.` : words}
        />
      </div>
      {onStop && (
        <Button kind="quiet" size="small" busy={stopping} onClick={onStop}>
          Stop
        </Button>
      )}
    </div>
  )
}
