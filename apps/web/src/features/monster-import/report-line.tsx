import type { ImportLine } from '@tomekeeper/contracts/bestiary'
import { counted } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Row } from '../../ui/rows.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { DID_WORDS, DOES_TONES, DOES_WORDS } from './import-words.ts'

/** One creature of an import: what becomes of it, and what of its source is not in it. */
export function ReportLine({ campaignId, line, isDone }: { campaignId: string; line: ImportLine; isDone: boolean }) {
  const { name, does, sentence, locator, confidence, unread } = line
  const words = isDone ? DID_WORDS : DOES_WORDS
  return (
    <Row
      title={
        locator ? (
          <TextLink to="/campaigns/$campaignId/bestiary/{-$locator}" params={{ campaignId, locator }}>
            {name}
          </TextLink>
        ) : (
          name
        )
      }
      badges={
        <>
          <Badge tone={DOES_TONES[does]}>{words[does]}</Badge>
          {confidence !== null && confidence < 0.9 && <Badge tone="warn">{Math.round(confidence * 100)} % sure</Badge>}
        </>
      }
      detail={
        (sentence || unread.length > 0) && (
          <>
            {sentence && <p>{sentence}</p>}
            {unread.length > 0 && (
              <details>
                <summary className="w-fit cursor-pointer rounded-sm hover:text-ink">
                  {counted(unread.length, 'thing')} of the source not in it
                </summary>
                <ul className="mt-1 flex flex-col gap-0.5 border-l border-line pl-3">
                  {unread.map(({ path, why }, index) => (
                    <li key={index}>
                      <span className="font-medium text-ink">{path}</span> {why}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )
      }
    />
  )
}
