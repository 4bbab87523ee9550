/** Where the keyboard can go in a fight, by the element's id. */
export const PLACES = { quick: 'fight-quick', due: 'fight-due', log: 'fight-log', list: 'fight-list' } as const

export function goTo(place: keyof typeof PLACES) {
  document.getElementById(PLACES[place])?.focus()
}

/** The row of somebody, or wherever the cursor of the list stands. */
export function goToRow(id: string | null) {
  const list = document.getElementById(PLACES.list)
  const row = id === null ? null : list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)
  const element = row ?? list?.querySelector<HTMLElement>('[data-row][tabindex="0"]')
  element?.focus({ preventScroll: false })
}

/** Does what the first thing that is due offers first. */
export function answerFirst() {
  document.querySelector<HTMLElement>(`#${PLACES.due} [data-answer]`)?.click()
}
