import { notFound } from 'next/navigation'

/** Catches every unknown address, so that the page that says so has its language and its header. */
export default function UnknownPage(): never {
  notFound()
}
