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
  const warmth = Math.round(Math.min(1, Math.max(0, value)) * 100)
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
        fill={warmth > 55 ? 'var(--on-ember)' : 'var(--ink)'}
      >
        {best ? `★ ${text}` : text}
      </text>
    </svg>
  )
}
