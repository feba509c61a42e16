import type { ComponentProps } from 'react'
import { Link } from '@/i18n/navigation'
import styles from './Button.module.css'

type Variant = 'primary' | 'secondary' | 'quiet'

const classOf = (variant: Variant, className: string | undefined) =>
  [styles.button, styles[variant], className].filter(Boolean).join(' ')

type ButtonProps = ComponentProps<'button'> & { readonly variant?: Variant }

export function Button({ variant = 'secondary', className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} className={classOf(variant, className)} type={type} />
}

type ButtonLinkProps = ComponentProps<typeof Link> & { readonly variant?: Variant }

/** Goes somewhere and looks like a button. */
export function ButtonLink({ variant = 'secondary', className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={classOf(variant, className)} />
}
