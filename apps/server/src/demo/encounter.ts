import type { SaveEncounterInput } from '@tomekeeper/contracts/encounters'

/** A moderate fight for the demo's party, with somebody whom the table does not see at first. */
export const ENCOUNTER: Omit<SaveEncounterInput, 'campaignId'> = {
  name: 'What the bell called up',
  notes: 'They climb the causeway at the third stroke. The ghouls wait below the planks until somebody stands on them.',
  inLair: false,
  party: { absent: [], levels: [], guests: [] },
  monsters: [
    { locator: 'srd:2024-zombie', count: 6, wave: 0, hidden: false, note: '' },
    { locator: 'srd:2024-ghoul', count: 2, wave: 0, hidden: true, note: 'Below the planks.' },
  ],
}
