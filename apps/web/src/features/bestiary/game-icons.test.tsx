import { render, screen } from '@testing-library/react'
// @boundaries-ignore the test holds the pictures against the words they are for
import { CONDITIONS, DAMAGE_TYPES } from '@tomekeeper/statblock'
import { expect, test } from 'vitest'
import { ConcentrationIcon, ConditionIcon, D20Icon, DamageIcon } from '../../ui/game-icon.tsx'

test('every damage type and every condition has a picture with its name', () => {
  render(
    <>
      {DAMAGE_TYPES.map((type) => (
        <DamageIcon key={type} type={type} />
      ))}
      {CONDITIONS.map((condition) => (
        <ConditionIcon key={condition} condition={condition} />
      ))}
    </>,
  )
  for (const name of [...DAMAGE_TYPES, ...CONDITIONS])
    expect(screen.getByRole('img', { name }).querySelector('path')?.getAttribute('d')).toMatch(/^M/i)
})

test('no two of them look the same', () => {
  const { container } = render(
    <>
      <ConcentrationIcon />
      <D20Icon />
      {DAMAGE_TYPES.map((type) => (
        <DamageIcon key={type} type={type} />
      ))}
      {CONDITIONS.map((condition) => (
        <ConditionIcon key={condition} condition={condition} />
      ))}
    </>,
  )
  const outlines = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'))
  expect(new Set(outlines).size).toBe(30)
})

test('beside its word a picture is silent, and what has none shows nothing', () => {
  const { container } = render(
    <>
      <DamageIcon type="fire" decorative />
      <DamageIcon type="constructor" />
    </>,
  )
  expect(screen.queryByRole('img')).toBeNull()
  expect(container.querySelectorAll('svg')).toHaveLength(1)
})
