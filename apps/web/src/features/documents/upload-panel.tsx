import { MOST_DOCUMENT_BYTES } from '@tomekeeper/contracts/documents'
import { useState } from 'react'
import { formatBytes } from '../../lib/format.ts'
import type { Choice } from '../../ui/choices.ts'
import { FileDropZone } from '../../ui/file-drop-zone.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { UploadRow } from '../../ui/upload-row.tsx'
import { type UploadPlace, uploadAddress } from './file-address.ts'
import { useUploads } from './use-uploads.ts'

const ACCEPT = '.pdf,.md,.markdown,.txt,application/pdf,text/markdown,text/plain'

type Props = {
  place: UploadPlace
  /** What must be said about a file before it travels: who may know it, or how it is used. */
  question: string
  choices: readonly Choice[]
  first: string
  onArrived: () => unknown
  most?: number
}

export function UploadPanel({ place, question, choices, first, onArrived, most = MOST_DOCUMENT_BYTES }: Props) {
  const [choice, setChoice] = useState(first)
  const { uploads, add, dismiss } = useUploads({ most, onArrived })

  return (
    <div className="flex flex-col gap-4">
      <RadioCards
        label={question}
        choices={choices}
        columns={choices.length === 3 ? 3 : 2}
        input={({ value }) => ({
          name: 'upload-choice',
          checked: value === choice,
          onChange: () => setChoice(value),
        })}
      />
      <FileDropZone
        label="Drop files here, or press to choose them"
        hint={`PDF, Markdown or text, up to ${formatBytes(most)} and 2,000 pages each`}
        accept={ACCEPT}
        multiple
        onFiles={(files) => add(files, (file) => uploadAddress(place, file.name, choice))}
      />
      {uploads.length > 0 && (
        <ul aria-label="Uploads" className="flex flex-col gap-2">
          {uploads.map(({ id, name, bytes, progress }) => (
            <li key={id}>
              <UploadRow name={name} bytes={bytes} progress={progress} onCancel={() => dismiss(id)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
