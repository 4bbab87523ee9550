import { Group, Specimen } from './specimen.tsx'

const SURFACES = [
  ['ground', 'bg-ground'],
  ['sunken', 'bg-sunken'],
  ['surface', 'bg-surface'],
  ['raised', 'bg-raised'],
  ['hover', 'bg-hover'],
] as const
const INKS = [
  ['ink', 'text-ink'],
  ['ink-soft', 'text-ink-soft'],
  ['ember-ink', 'text-ember-ink'],
  ['good', 'text-good'],
  ['warn', 'text-warn'],
  ['danger', 'text-danger'],
  ['note', 'text-note'],
] as const
const SIZES = [
  ['4xl', 'text-4xl', 'The Salt Road'],
  ['3xl', 'text-3xl', 'What the lighthouse keeper knew'],
  ['2xl', 'text-2xl', 'A tide without a moon'],
  ['xl', 'text-xl', 'Seven bells below the harbour'],
  ['lg', 'text-lg', 'Mother Quill and the unpaid ferryman'],
] as const

export const Foundations = () => (
  <Specimen
    id="foundations"
    title="Light, ink and type"
    says="Surfaces differ by light. One ember, and four inks that mean something."
  >
    <Group label="Surfaces, from the table top upwards">
      {SURFACES.map(([name, surface]) => (
        <div key={name} className="w-24">
          <div className={`h-14 rounded-md shadow-[inset_0_0_0_1px_var(--line)] ${surface}`} />
          <span className="text-xs text-ink-soft">{name}</span>
        </div>
      ))}
      <div className="w-24">
        <div className="grid h-14 place-items-center rounded-md bg-ember font-semibold text-on-ember">Aa</div>
        <span className="text-xs text-ink-soft">ember</span>
      </div>
      <div className="w-24">
        <div className="grid h-14 place-items-center rounded-md bg-danger-fill font-semibold text-on-danger">Aa</div>
        <span className="text-xs text-ink-soft">danger-fill</span>
      </div>
    </Group>
    <Group label="Inks">
      {INKS.map(([name, ink]) => (
        <span key={name} className={`rounded-md bg-surface px-3 py-1.5 text-control font-medium ${ink}`}>
          {name}
        </span>
      ))}
    </Group>
    <Group label="Titles are Literata, on a scale of 1.2" stacked>
      {SIZES.map(([name, size, words]) => (
        <p key={name} className={`font-serif font-[560] tracking-tight text-balance ${size}`}>
          {words}
        </p>
      ))}
    </Group>
    <Group label="Controls are Inter, and figures stand in columns" stacked>
      <p className="text-control">
        Initiative 18 · Armour class 16 · 111 of 117 hit points
        <br />
        Initiative 07 · Armour class 12 · 888 of 900 hit points
      </p>
    </Group>
  </Specimen>
)
