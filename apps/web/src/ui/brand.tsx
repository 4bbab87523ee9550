import { Link } from '@tanstack/react-router'

/** The mark and the name; leads home. */
export function Brand() {
  return (
    <Link
      to="/"
      className="tap inline-flex items-center gap-2.5 rounded-md font-serif text-lg font-[560] tracking-tight"
    >
      <img src="/tomekeeper.svg" alt="" width="28" height="28" />
      Tomekeeper
    </Link>
  )
}
