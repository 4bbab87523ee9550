import { Check, Clock, EyeOff, FileText, Skull, Sparkles, TriangleAlert } from 'lucide-react'
import { Avatar } from '../../ui/avatar.tsx'
import { HealthBar } from '../../ui/health-bar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DateTime } from '../../ui/date-time.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Table } from '../../ui/table.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { Token } from '../../ui/token.tsx'
import { Group, Specimen } from './specimen.tsx'

const PARTY = [
  { name: 'Kira Vale', player: 'Ana', level: 5, ac: 17, hp: 44 },
  { name: 'Brother Oswin Thistlewick of the Lower Ferry', player: 'Jonas', level: 5, ac: 18, hp: 52 },
  { name: 'Nyx', player: 'Mei', level: 4, ac: 14, hp: 31 },
  { name: 'Ulf the Unpaid', player: 'not signed up', level: 5, ac: 15, hp: 110 },
]

export const Things = () => (
  <Specimen id="things" title="Things" says="What is on the table: people, pages, rows of both.">
    <Card>
      <Breadcrumb>
        <TextLink to="/design">The Salt Road</TextLink>
        <TextLink to="/design">Sessions</TextLink>
        Session 14
      </Breadcrumb>
    </Card>
    <Group label="Badges carry a word; the colour helps">
      <Badge>Draft</Badge>
      <Badge tone="ember" icon={<Sparkles aria-hidden />}>
        Dungeon master
      </Badge>
      <Badge tone="good" icon={<Check aria-hidden />}>
        Indexed
      </Badge>
      <Badge tone="note" icon={<Clock aria-hidden />}>
        Waiting
      </Badge>
      <Badge tone="warn" icon={<EyeOff aria-hidden />}>
        DM only
      </Badge>
      <Badge tone="danger" icon={<Skull aria-hidden />}>
        Dead
      </Badge>
    </Group>
    <Group label="Avatars: a picture, or a colour and initials">
      <Avatar name="Kira Vale" size="huge" />
      <Avatar name="Brother Oswin Thistlewick" size="large" hue={210} />
      <Avatar name="Nyx" />
      <Avatar name="Ulf the Unpaid" size="small" />
      <Avatar name="A picture that broke" image="/nowhere.png" />
      <Avatar name="The keeper" image="/tomekeeper.svg" size="large" />
    </Group>
    <Group label="Counters: an initial and a number, for whom there is no picture">
      <Token name="Kira Vale" side="party" />
      <Token name="Goblin 12" side="foe" />
      <Token name="Mule" side="neutral" />
    </Group>
    <Group label="Health: what is left, and what lies on top of it">
      <HealthBar share={0.9} extra={0.2} tone="good" className="w-40" />
      <HealthBar share={0.4} tone="warn" className="w-40" />
      <HealthBar share={0.05} tone="danger" className="w-40" />
    </Group>
    <Card title="Documents" description="What the Sage may read." flush actions={<Button size="small">Upload</Button>}>
      <Rows label="Documents">
        <Row
          lead={<FileText size={20} aria-hidden className="text-ink-soft" />}
          title="System Reference Document 5.1"
          badges={<Badge tone="good">Indexed</Badge>}
          detail={
            <>
              403 pages, 2,914 passages, <DateTime at="2026-11-21T19:04:00Z" look="date" />
            </>
          }
          actions={<Button size="small">Open</Button>}
        />
        <Row
          lead={<TriangleAlert size={20} aria-hidden className="text-danger" />}
          title="scan_of_a_very_old_module_from_the_attic_with_a_name_that_does_not_end.pdf"
          badges={<Badge tone="danger">Failed</Badge>}
          detail="This PDF holds pictures of pages, not text. A version with text can be read."
          actions={<Button size="small">Try again</Button>}
        />
      </Rows>
    </Card>
    <Card title="The party" flush>
      <Table
        caption="The party"
        keyOf={(member) => member.name}
        items={PARTY}
        columns={[
          {
            key: 'name',
            heading: 'Character',
            cell: (member) => (
              <span className="flex items-center gap-3">
                <Avatar name={member.name} size="small" decorative />
                <span className="font-medium">{member.name}</span>
              </span>
            ),
          },
          { key: 'player', heading: 'Player', wideOnly: true, cell: (member) => member.player },
          { key: 'level', heading: 'Level', numeric: true, cell: (member) => member.level },
          { key: 'ac', heading: 'AC', numeric: true, cell: (member) => member.ac },
          { key: 'hp', heading: 'HP', numeric: true, cell: (member) => member.hp },
        ]}
      />
    </Card>
    <Tabs
      label="Session 14"
      tabs={[
        { value: 'notes', label: 'Notes', content: <p>The ferryman asks for a name, not for coin.</p> },
        { value: 'party', label: 'Party', content: <p>Four came; Nyx left early.</p> },
        { value: 'loot', label: 'Loot', content: <p>A bell without a clapper.</p> },
      ]}
    />
  </Specimen>
)
