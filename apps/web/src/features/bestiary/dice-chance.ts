/** From 0 up to 1, from the browser's own source of secrets: nobody can say that the dice are loaded. */
export function diceChance(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn / 2 ** 32
}
