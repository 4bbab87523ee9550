/** Loaded with the dialog that needs it. */
export const displayName = () =>
  import('@tomekeeper/contracts/combat').then(({ CreateDisplayInput }) => CreateDisplayInput.pick({ name: true }))
