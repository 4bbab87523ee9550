import type { MessageView } from '@tomekeeper/contracts/sage'
import { Copy } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { say, sayFailed } from '../../ui/toast.ts'
import { answerAsText } from './answer-as-text.ts'

export const CopyAnswer = ({ message }: { message: MessageView }) => (
  <Button kind="quiet" size="small" icon={<Copy size={15} aria-hidden />} onClick={() => copy(answerAsText(message))}>
    Copy with sources
  </Button>
)

/** Browsers hide the clipboard from pages without https. */
async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text)
    say('Copied, with its sources.')
  } catch {
    sayFailed('This browser does not let the page copy. Select the text instead.')
  }
}
