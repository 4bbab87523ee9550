import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const THEMES = ['vellum', 'candle'] as const

const GROUNDS = ['ground', 'sunken', 'surface', 'raised']

describe.each(THEMES)('%s', (theme) => {
  test.each(GROUNDS.flatMap((ground) => ['ink', 'ink-soft', 'ember-ink', 'danger'].map((ink) => [ink, ground])))(
    'text in %s on %s reaches 7:1',
    (ink, ground) => expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(7),
  )

  test.each([
    ['on-ember', 'ember'],
    ['on-ember', 'ember-hover'],
    ['on-danger', 'danger-fill'],
    ['ink', 'hover'],
    ['ink-soft', 'hover'],
    ['ember-ink', 'ember-soft'],
    ['good', 'good-soft'],
    ['warn', 'warn-soft'],
    ['danger', 'danger-soft'],
    ['note', 'note-soft'],
  ])('a control in %s on %s reaches 4.5:1', (ink, ground) =>
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5),
  )

  test.each(GROUNDS)('the edge of a control and the focus ring stand out from %s by 3:1', (ground) => {
    expect(contrast(theme, 'line-strong', ground)).toBeGreaterThanOrEqual(3)
    expect(contrast(theme, 'ember-ink', ground)).toBeGreaterThanOrEqual(3)
  })
})

function contrast(theme: (typeof THEMES)[number], one: string, other: string) {
  const [a, b] = [luminance(theme, one), luminance(theme, other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(theme: (typeof THEMES)[number], token: string) {
  const found = new RegExp(`--${token}: light-dark\\(oklch\\(([^)]+)\\), oklch\\(([^)]+)\\)\\)`).exec(css)
  const written = found?.[theme === 'vellum' ? 1 : 2]
  if (!written) throw new Error(`no token --${token}`)
  const [l = 0, c = 0, h = 0] = written.split(' ').map(Number)
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]
  const L = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const M = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const S = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  const inGamut = (light: number) => Math.min(1, Math.max(0, light))
  const red = inGamut(4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S)
  const green = inGamut(-1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S)
  const blue = inGamut(-0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
