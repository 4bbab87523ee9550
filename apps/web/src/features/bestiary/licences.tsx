import type { ReactNode } from 'react'
import { ExternalLink } from '../../ui/external-link.tsx'

const CC_BY_4 = 'https://creativecommons.org/licenses/by/4.0/legalcode'
const SRD = 'https://www.dndbeyond.com/srd'

/** Whose work is in here, in the words their licences ask for. */
export function Licences() {
  return (
    <div className="flex flex-col gap-7">
      <Licence title="Rules and monsters">
        {['5.2.1', '5.1'].map((version) => (
          <p key={version}>
            This work includes material from the System Reference Document {version} (“SRD {version}”) by Wizards of the
            Coast LLC, available at <Address href={SRD} />. The SRD {version} is licensed under the Creative Commons
            Attribution 4.0 International License, available at <Address href={CC_BY_4} />.
          </p>
        ))}
        <p className="text-ink-soft">
          What we changed: we keep facts (names, numbers, types), arrange them anew and leave the books’ sentences out.
          Tomekeeper is made by other people, and Wizards of the Coast does not endorse it.
        </p>
      </Licence>
      <Licence title="Pictures of damage and conditions">
        <p>
          Icons by Lorc, Delapouite and contributors, from{' '}
          <ExternalLink href="https://game-icons.net">game-icons.net</ExternalLink>, licensed under{' '}
          <ExternalLink href="https://creativecommons.org/licenses/by/3.0/">CC BY 3.0</ExternalLink>. We show them in
          our own colours.
        </p>
      </Licence>
      <Licence title="Letters">
        <p>
          Literata by TypeTogether and Inter by Rasmus Andersson, both under the{' '}
          <ExternalLink href="https://openfontlicense.org">SIL Open Font License 1.1</ExternalLink>.
        </p>
      </Licence>
      <Licence title="Pictures of the interface">
        <p>
          <ExternalLink href="https://lucide.dev/license">Lucide</ExternalLink>, under the ISC License.
        </p>
      </Licence>
    </div>
  )
}

const Licence = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="flex flex-col gap-3">
    <h2 className="text-lg">{title}</h2>
    {children}
  </section>
)

/** The licence asks for the address itself, to be read on paper as well. */
const Address = ({ href }: { href: string }) => (
  <a
    href={href}
    target="_blank"
    rel="noopener noreferrer nofollow"
    className="rounded-sm wrap-anywhere text-ember-ink underline decoration-1 underline-offset-3 hover:decoration-2"
  >
    {href}
  </a>
)
