import { createLink } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonLook, buttonClasses } from './button.tsx'
import { classNames } from './class-names.ts'

type Props = ComponentProps<'a'> & ButtonLook & { icon?: ReactNode }

const Anchor = ({ kind, size, icon, className, children, ...rest }: Props) => (
  <a {...rest} className={classNames(buttonClasses({ kind, size }), className)}>
    {icon}
    {children}
  </a>
)

/** Goes somewhere, and looks like a button because it is the next step. */
export const ButtonLink = createLink(Anchor)
