import { ScrollText } from 'lucide-react'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureState } from '../../ui/failure-state.tsx'
import { FileDropZone } from '../../ui/file-drop-zone.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { CardsSkeleton, ProseSkeleton, RowsSkeleton } from '../../ui/skeleton.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { say, sayFailed } from '../../ui/toast.ts'
import { UploadRow } from '../../ui/upload-row.tsx'
import { Group, Specimen } from './specimen.tsx'

export const States = () => (
  <Specimen
    id="states"
    title="States"
    says="Loading has the shape of what comes. Empty says one sentence. Failed says what to do."
  >
    <Group label="Loading" stacked>
      <Card flush>
        <RowsSkeleton label="Loading documents" rows={3} />
      </Card>
      <CardsSkeleton label="Loading campaigns" cards={2} />
      <ProseSkeleton label="Opening the recap" lines={3} />
    </Group>
    <div className="grid gap-4 @3xl:grid-cols-2">
      <Card>
        <EmptyState
          icon={<ScrollText aria-hidden />}
          title="No recaps yet"
          action={<Button kind="primary">Plan a session</Button>}
        >
          When a session is marked played, its story lives here.
        </EmptyState>
      </Card>
      <Card>
        <FailureState title="The codex did not open" requestId="req_01k9z4tv3d" onRetry={() => say('Tried again.')}>
          The server cannot be reached just now. Your text is still here; try again in a moment.
        </FailureState>
      </Card>
    </div>
    <Group label="Progress" stacked>
      <ProgressBar label="System Reference Document 5.1" value={0.53} detail="Reading page 212 of 403" />
      <ProgressBar label="Waiting for the reader" />
      <span className="flex items-center gap-2 text-control">
        <Spinner /> Looking for passages
      </span>
    </Group>
    <Group label="Banners" stacked>
      <Banner tone="note" actions={<Button size="small">Resend</Button>} onDismiss={() => undefined}>
        Please confirm your e-mail address. The letter went to kira@example.org.
      </Banner>
      <Banner tone="good">The recap is out. Everyone at the table can read it.</Banner>
      <Banner tone="warn">No model is configured: the Sage answers with the closest passages.</Banner>
      <Banner tone="danger" requestId="req_01k9z4tv3d">
        Someone else changed this meanwhile. Here is the latest; please try again.
      </Banner>
    </Group>
    <Group label="Notices">
      <Button onClick={() => say('“Mother Quill” removed.', { undo: () => say('Back again.') })}>
        Remove, with undo
      </Button>
      <Button onClick={() => sayFailed('The letter was not sent.', { detail: 'It will be tried again in a minute.' })}>
        A late failure
      </Button>
    </Group>
    <Group label="Uploads" stacked>
      <FileDropZone
        label="Drop a rulebook here, or choose one"
        hint="PDF, Markdown or text, up to 100 MB"
        accept=".pdf,.md,.txt"
        maxBytes={100_000_000}
        onFiles={(files) => say(`${files[0]?.name} chosen.`)}
      />
      <UploadRow name="srd-5.1.pdf" bytes={11_200_000} progress={0.37} onCancel={() => undefined} />
      <UploadRow name="the-salt-road.md" bytes={48_000} progress="done" />
      <UploadRow
        name="attic-scan.pdf"
        bytes={212_000_000}
        progress={{ failed: 'That is too large to take in.' }}
        onCancel={() => undefined}
      />
    </Group>
  </Specimen>
)
