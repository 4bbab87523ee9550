/** Where the browser says that it is. */
export const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Every zone this browser knows, and the one that is chosen even if it does not. */
export function timeZoneChoices(chosen: string) {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])
  return [...zones].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))
}
