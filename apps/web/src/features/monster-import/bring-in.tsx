import { useState } from 'react'
import { newId } from '../../lib/new-id.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RowsSkeleton } from '../../ui/skeleton.tsx'
import { announce } from '../../ui/live-region.tsx'
import { ImportChoices } from './import-choices.tsx'
import { importFailure } from './import-failure.ts'
import { ImportSource } from './import-source.tsx'
import { countsInWords, nameOfImport, whatIsImported } from './import-words.ts'
import { ReportList } from './report-list.tsx'
import type { Choices, Source } from './send-import.ts'
import { useDryRun } from './use-dry-run.ts'
import { useRunImport } from './use-run-import.ts'
import { useUndo } from './use-undo.ts'

type Chosen = Source & { importId: string }

/** From a file or a pasted text to monsters: look first, then import. */
export function BringIn({ campaignId }: { campaignId: string }) {
  const [choices, setChoices] = useState<Choices>({ duplicates: 'skip' })
  const [chosen, setChosen] = useState<Chosen>()
  // stays while it is looked through: whoever starts over may only want to mend a line
  const [text, setText] = useState('')
  const dryRun = useDryRun(campaignId)
  const run = useRunImport(campaignId)
  const undo = useUndo(campaignId)
  const failure = importFailure(run.error ?? dryRun.error)
  const preview = dryRun.data
  const done = run.data

  function look(source: Chosen, how: Choices) {
    setChosen(source)
    setChoices(how)
    run.reset()
    const { name, content } = source
    dryRun.mutate({ name, content, ...how }, { onSuccess: (report) => announce(`${countsInWords(report, 'would')}.`) })
  }
  function startOver() {
    setChosen(undefined)
    dryRun.reset()
    run.reset()
  }
  const importNow = () => {
    if (!chosen) return
    run.mutate({ ...chosen, ...choices }, { onSuccess: (report) => announce(`${countsInWords(report)}.`) })
  }

  return (
    <Card
      title="Bring monsters in"
      description="Nothing is changed until you have seen what would happen."
      actions={
        chosen && (
          <Button
            kind="quiet"
            onClick={() => {
              if (done) setText('')
              startOver()
            }}
          >
            {done ? 'Import more' : 'Choose another'}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-5">
        {!chosen && (
          <ImportSource
            text={text}
            onText={setText}
            onChosen={(source) => look({ ...source, importId: newId() }, choices)}
          />
        )}
        {chosen && !done && (
          <>
            <p className="font-medium wrap-anywhere">{chosen.name || 'Pasted text'}</p>
            <ImportChoices choices={choices} onChange={(next) => look({ ...chosen, importId: newId() }, next)} />
          </>
        )}
        {failure && (
          <Banner
            tone="danger"
            requestId={failure.requestId}
            actions={
              chosen && (
                <Button size="small" onClick={() => (run.error ? importNow() : look(chosen, choices))}>
                  Try again
                </Button>
              )
            }
          >
            {failure.sentence}
          </Banner>
        )}
        {dryRun.isPending && <RowsSkeleton label="Looking through it" rows={4} />}
        {preview && !done && !dryRun.isPending && (
          <>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <p role="status" className="grow">
                {countsInWords(preview, 'would')}
              </p>
              <Button
                kind="primary"
                busy={run.isPending}
                disabled={preview.added + preview.replaced === 0}
                onClick={importNow}
              >
                {preview.added + preview.replaced === 0 ? 'Nothing to import' : `Import ${whatIsImported(preview)}`}
              </Button>
            </div>
            <div className="-mx-4 sm:-mx-5">
              <ReportList
                key={JSON.stringify(choices)}
                campaignId={campaignId}
                report={preview}
                label="What would happen"
              />
            </div>
          </>
        )}
        {done?.importId && (
          <>
            <Banner
              tone="good"
              actions={
                done.added + done.replaced > 0 && (
                  <Button
                    size="small"
                    busy={undo.isPending}
                    onClick={() => void undo.run(done.importId ?? '', startOver)}
                  >
                    Undo
                  </Button>
                )
              }
            >
              {chosen && nameOfImport({ fileName: chosen.name, format: done.format })}: {countsInWords(done)}.
            </Banner>
            {undo.failure && <Banner tone="danger">{undo.failure.sentence}</Banner>}
            <div className="-mx-4 sm:-mx-5">
              <ReportList campaignId={campaignId} report={done} label="What was imported" />
            </div>
          </>
        )}
      </div>
    </Card>
  )
}
