import { MOST_IMPORT_BYTES } from '@tomekeeper/contracts/bestiary'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { FileDropZone } from '../../ui/file-drop-zone.tsx'
import type { Source } from './send-import.ts'

type Props = { text: string; onText: (text: string) => void; onChosen: (source: Source) => void }

/** A file, or text from anywhere. */
export function ImportSource({ text, onText, onChosen }: Props) {
  const bytes = new Blob([text]).size
  const error = bytes > MOST_IMPORT_BYTES ? 'This is more than one import takes. Split it into parts.' : undefined
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <FileDropZone
        label="Drop a file, or choose one"
        hint="JSON of 5etools, Open5e or Improved Initiative; Markdown or text with stat blocks. 4 MB at most."
        accept=".json,.md,.txt,.markdown,application/json,text/*"
        maxBytes={MOST_IMPORT_BYTES}
        onFiles={([file]) => file && onChosen({ name: file.name, content: file })}
      />
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          onChosen({ name: '', content: text })
        }}
      >
        <Field label="Or paste stat blocks" error={error}>
          {(ids) => (
            <textarea
              {...ids}
              rows={5}
              value={text}
              spellCheck={false}
              onChange={({ target }) => onText(target.value)}
              className="control field-sizing-content max-h-80 min-h-32 resize-y"
            />
          )}
        </Field>
        <Button type="submit" className="self-start" disabled={text.trim() === '' || !!error}>
          Look through it
        </Button>
      </form>
    </div>
  )
}
