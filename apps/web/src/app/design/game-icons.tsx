import { ConcentrationIcon, ConditionIcon, D20Icon, DamageIcon } from '../../ui/game-icon.tsx'
import { CONDITION_ICONS, DAMAGE_ICONS } from '../../ui/game-icon-names.ts'
import { Group, Specimen } from './specimen.tsx'

export const GameIcons = () => (
  <Specimen
    id="game-icons"
    title="Pictures of the game"
    says="One family for damage and conditions. Beside its word a picture is silent; alone it says its name."
  >
    <Group label="Damage">
      {Object.keys(DAMAGE_ICONS).map((type) => (
        <span key={type} className="inline-flex items-center gap-1.5 text-control">
          <DamageIcon type={type} size={20} decorative className="text-ember-ink" />
          {type}
        </span>
      ))}
    </Group>
    <Group label="Conditions">
      {Object.keys(CONDITION_ICONS).map((condition) => (
        <span key={condition} className="inline-flex items-center gap-1.5 text-control">
          <ConditionIcon condition={condition} size={20} decorative className="text-ink-soft" />
          {condition}
        </span>
      ))}
    </Group>
    <Group label="Alone, each with its name">
      <ConcentrationIcon size={24} />
      <D20Icon size={24} />
      <DamageIcon type="fire" size={24} />
      <ConditionIcon condition="prone" size={24} />
    </Group>
  </Specimen>
)
