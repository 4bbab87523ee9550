import { render, screen, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { expect, test } from 'vitest'
import { contentsOf } from './contents-of.ts'
import { PassageText } from './passage-text.tsx'

const passage = {
  id: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3',
  position: 3,
  headingPath: ['The Tide Bell', 'The cellar · The loft'],
  kind: 'text',
  pageFrom: null,
  pageTo: null,
  boxes: [],
  text: 'The cellar\nIt floods at midnight. It drains at dawn.\n• a whistle\n• a chart\nThe loft\nFind | Worth\nBell | 25 gp',
}

test('reads as headings, paragraphs, lists and tables', () => {
  render(<PassageText passage={passage} isCited={false} />)
  expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['The cellar', 'The loft'])
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['a whistle', 'a chart'])
  expect(within(screen.getByRole('table')).getByRole('cell', { name: '25 gp' })).toBeTruthy()
  expect(screen.queryByRole('region', { name: 'The cited passage' })).toBeNull()
})

test('the quote is marked letter for letter, over the edges of blocks, also when React draws twice', () => {
  const { container } = render(
    <StrictMode>
      <PassageText passage={passage} isCited quote={'It drains at dawn.\n• a whistle'} />
    </StrictMode>,
  )
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'It drains at dawn',
    'a whistle',
  ])
  expect(screen.getByRole('region', { name: 'The cited passage' })).toBeTruthy()
})

test('an overview is read as chapters, with pages where there are any', () => {
  expect(contentsOf('Races (p. 3)\nThe cellar\n')).toEqual([
    { title: 'Races', page: 3 },
    { title: 'The cellar', page: null },
  ])
  expect(contentsOf(null)).toEqual([])
})
