/** Somebody else's text, as the database can keep it and a line can show it. */
export const keepable = (text: string, most: number): string => {
  const whole = text.replaceAll('\0', '�').toWellFormed()
  return whole.length > most ? `${whole.slice(0, most - 1).toWellFormed()}…` : whole
}
