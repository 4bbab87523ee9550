export type Choice<Value extends string = string> = { value: Value; label: string; hint?: string; disabled?: boolean }

/** A list of words is a list of choices: `fire_bolt` reads "Fire bolt". */
export const choicesFrom = (choices: readonly (string | Choice)[]): Choice[] =>
  choices.map((choice) => (typeof choice === 'string' ? { value: choice, label: asWords(choice) } : choice))

function asWords(value: string) {
  const words = value.replaceAll(/[_-]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
