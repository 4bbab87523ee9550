import { Check, Copy, ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { Button, buttonClasses } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'

/** The link, once: we keep no copy of it. */
export function DisplayLink({ link }: { link: string }) {
  const [copied, setCopied] = useState(false)

  async function copy() {
    // A page that is not served over https has no clipboard; the field is there to copy from by hand.
    await navigator.clipboard?.writeText(link).then(
      () => {
        setCopied(true)
        announce('The link is copied.')
      },
      () => undefined,
    )
  }

  return (
    <div className="flex flex-col gap-4">
      <Field
        label="The link"
        hint="Open it on the screen. Whoever has it sees what the table sees. It is shown only now: we keep no copy."
      >
        {(ids) => (
          <input {...ids} readOnly className="control" value={link} onFocus={(event) => event.target.select()} />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          kind="primary"
          icon={copied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          onClick={() => void copy()}
        >
          {copied ? 'Copied' : 'Copy the link'}
        </Button>
        <a href={link} target="_blank" rel="noopener" className={buttonClasses({ kind: 'quiet' })}>
          <ExternalLink size={16} aria-hidden />
          Open it in a new tab
        </a>
      </div>
    </div>
  )
}
