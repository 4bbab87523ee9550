import type { MonsterView } from '@tomekeeper/contracts/bestiary'
import { TextLink } from '../../ui/text-link.tsx'

/** Where a monster comes from, and under which licence where there is one. */
export function SourceLine({ monster }: { monster: Pick<MonsterView, 'origin' | 'source' | 'statBlock'> }) {
  const { origin, source, statBlock } = monster
  const page = statBlock.source?.page
  return (
    <p className="mt-4 text-xs text-ink-soft">
      {source}
      {page !== undefined && `, page ${page}`}
      {origin === 'srd' && (
        <>
          {' by Wizards of the Coast LLC, facts under CC-BY-4.0. '}
          <TextLink to="/credits" className="print:hidden">
            Credits
          </TextLink>
        </>
      )}
    </p>
  )
}
