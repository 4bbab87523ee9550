export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only rounded-md bg-ember px-4 py-3 font-semibold text-on-ember focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-60 focus:px-4 focus:py-3"
    >
      Skip to the page
    </a>
  )
}
