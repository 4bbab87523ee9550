import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Licences } from './licences.tsx'

test.each(['5.1', '5.2.1'])('SRD %s is named in the words its licence asks for', (version) => {
  render(<Licences />)
  const said = `This work includes material from the System Reference Document ${version} (“SRD ${version}”) by Wizards of the Coast LLC, available at https://www.dndbeyond.com/srd. The SRD ${version} is licensed under the Creative Commons Attribution 4.0 International License, available at https://creativecommons.org/licenses/by/4.0/legalcode.`
  expect(screen.getAllByText((_, element) => element?.tagName === 'P' && element.textContent === said)).toHaveLength(1)
})

test('so are the pictures and the letters', () => {
  const { container } = render(<Licences />)
  expect(container.textContent).toContain('Icons by Lorc, Delapouite and contributors')
  expect(container.textContent).toContain('SIL Open Font License 1.1')
})
