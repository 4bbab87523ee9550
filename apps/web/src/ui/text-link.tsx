import { createLink } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

const Anchor = ({ className, ...rest }: ComponentProps<'a'>) => (
  <a
    {...rest}
    className={classNames(
      'rounded-sm text-ember-ink underline decoration-1 underline-offset-3 hover:decoration-2',
      className,
    )}
  />
)

/** A link inside text, to one of our routes. */
export const TextLink = createLink(Anchor)
