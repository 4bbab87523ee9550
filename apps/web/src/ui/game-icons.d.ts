/** Made by the build (`game-icons.ts`): the outline of every picture we name, by its name at game-icons.net. */
declare module 'virtual:game-icons' {
  const outlines: Readonly<Record<string, string>>
  export default outlines
}
