/** "+3", "−1": with the sign that stands as wide as a digit. */
export const signed = (number: number) => (number < 0 ? `−${-number}` : `+${number}`)

export const modifierOf = (score: number) => Math.floor((score - 10) / 2)
