/** Loaded with the dialog that needs it: the words of a fight bring the whole combat library along. */
export const fightName = () =>
  import('@tomekeeper/contracts/combat').then(({ RenameCombatInput }) => RenameCombatInput.pick({ title: true }))
