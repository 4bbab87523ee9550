type Props = {
  /** 0 to 1: how warm. */
  value: number
  /** What a person needs to know, in words: "Fri 4 Dec: 4 yes, 1 maybe". */
  label: string
  /** What stands in the cell; short. */
  text: string
  /** The best there is: marked by a ring and a star, not by warmth alone. */
  best?: boolean
}

/** One cell of a heat map, as a picture with a name. */
export function HeatCell({ value, label, text, best }: Props) {
  const given = Math.min(1, Math.max(0, value))
  // half-warm ember is too near to both inks to be read on, so warmth steps over it
  const isHot = given >= 0.5
  const warmth = Math.round(isHot ? 90 + (given - 0.5) * 20 : given * 90)
  return (
    <svg
      viewBox="0 0 64 44"
      role="img"
      aria-label={best ? `${label}, the best so far` : label}
      className="block h-11 w-16"
    >
      <title>{label}</title>
      <rect
        x="1"
        y="1"
        width="62"
        height="42"
        rx="6"
        fill={`color-mix(in oklch, var(--ember) ${warmth}%, var(--sunken))`}
      />
      {best && <rect x="2" y="2" width="60" height="40" rx="5" fill="none" stroke="var(--ink)" strokeWidth="2" />}
      <text
        x="32"
        y="28"
        textAnchor="middle"
        fontSize="16"
        fontWeight={best ? 700 : 500}
        fill={isHot ? 'var(--on-ember)' : 'var(--ink)'}
      >
        {best ? `★ ${text}` : text}
      </text>
    </svg>
  )
}
