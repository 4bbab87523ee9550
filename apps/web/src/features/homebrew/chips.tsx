type Props<Word extends string> = {
  label: string
  hideLabel?: boolean
  words: readonly Word[]
  chosen: readonly Word[]
  onChange: (chosen: Word[]) => void
}

/** Several of few words, each on or off; they stay in the order of the books. */
export function Chips<Word extends string>({ label, hideLabel, words, chosen, onChange }: Props<Word>) {
  return (
    <fieldset className="min-w-0">
      <legend className={hideLabel ? 'sr-only' : 'mb-1.5 text-control font-medium'}>{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {words.map((word) => (
          <label
            key={word}
            className="tap inline-flex min-h-8 cursor-pointer items-center rounded-md bg-raised px-2.5 text-control shadow-[inset_0_0_0_1px_var(--line-strong)] transition-[background-color,box-shadow] duration-[140ms] hover:bg-hover has-checked:bg-ember-soft has-checked:text-ember-ink has-checked:shadow-[inset_0_0_0_2px_var(--ember)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ember-ink"
          >
            <input
              type="checkbox"
              className="sr-only"
              checked={chosen.includes(word)}
              onChange={({ target }) =>
                onChange(words.filter((other) => (other === word ? target.checked : chosen.includes(other))))
              }
            />
            <span className="first-letter:uppercase">{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
