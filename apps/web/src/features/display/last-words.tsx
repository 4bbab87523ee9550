/** What just happened, the newest at the foot, as if the wall were being written on. */
export function LastWords({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <section
      aria-label="What happened"
      className="flex min-h-0 grow flex-col justify-end overflow-clip rounded-lg bg-sunken p-[1.1em]"
    >
      <ol className="flex flex-col justify-end gap-[0.4em] font-serif text-[1.15em] leading-snug">
        {sentences.map((sentence, index) => (
          <li key={`${index} ${sentence}`} className={index === sentences.length - 1 ? 'text-ink' : 'text-ink-soft'}>
            <span className="wrap-anywhere">{sentence}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
