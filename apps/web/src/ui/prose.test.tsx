import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Prose } from './prose.tsx'
import { isReadableMarkdown } from './readable-markdown.ts'

test('reads as Markdown, with tables', async () => {
  render(<Prose text={'## Bells\n\n| Who |\n|---|\n| Kira |'} />)
  expect(await screen.findByRole('heading', { name: 'Bells' })).toBeTruthy()
  expect(screen.getByRole('cell', { name: 'Kira' })).toBeTruthy()
})

test('nothing written runs or calls out: no scripts, no remote pictures, no javascript links', async () => {
  const { container } = render(
    <Prose
      text={
        '<script>alert(1)</script>\n\n![spy](https://spy.example/p.png) [here](javascript:alert(1)) ![own](/uploads/a.webp)\n\n<img src=x onerror=alert(1)>'
      }
    />,
  )
  await screen.findByRole('img', { name: 'own' })
  expect(container.querySelectorAll('script')).toHaveLength(0)
  expect([...container.querySelectorAll('img')].map((img) => img.getAttribute('src'))).toEqual(['/uploads/a.webp'])
  expect(container.innerHTML).not.toContain('javascript:')
  expect(container.innerHTML).not.toContain('spy.example')
})

test('a link that leaves says where to', async () => {
  render(<Prose text={'[the rules](https://evil.example/rules)'} />)
  const link = await screen.findByRole('link', { name: /the rules.*evil\.example/ })
  expect(link.getAttribute('rel')).toContain('noopener')
})

test('reference marks become what the caller makes of them, but not inside code', async () => {
  render(<Prose text={'It floats [2]. `[3]`'} reference={(number) => <button type="button">Source {number}</button>} />)
  expect(await screen.findByRole('button', { name: 'Source 2' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Source 3' })).toBeNull()
})

test.each([
  ['60 kB of *a_', '*a_'.repeat(20_000)],
  ['deep quotes', '>'.repeat(5000)],
  ['deep lists', '- '.repeat(5000)],
  ['open brackets', '['.repeat(50_000)],
  ['open links', '![a](<b'.repeat(10_000)],
  ['backticks', '`a``b'.repeat(10_000)],
  ['a list without end', '- a\n'.repeat(3000)],
  ['a book in one field', 'word '.repeat(60_000)],
])('%s is shown as it was written, at once', (_, text) => {
  const before = performance.now()
  expect(isReadableMarkdown(text)).toBe(false)
  expect(performance.now() - before).toBeLessThan(100)
  const { container } = render(<Prose text={text} />)
  expect(container.textContent?.startsWith(text.slice(0, 1000))).toBe(true)
})

test.each([
  ['a long recap', '**Kira** counted the _bells_ [1].\n\n'.repeat(250)],
  ['rules', 'one\n\n----------------------------------------\n\ntwo'],
  ['a nested list', '- a\n  - b\n    - c\n      - d\n        - e'],
])('%s is read', (_, text) => expect(isReadableMarkdown(text)).toBe(true))
