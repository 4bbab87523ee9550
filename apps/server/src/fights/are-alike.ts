/** Whether two pieces of plain data say the same. What is shared between them is not looked into. */
export function areAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((value, index) => areAlike(value, other[index]))
    )

  const [keys, others] = [Object.keys(one), Object.keys(other)]
  if (keys.length !== others.length) return false
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>]
  return keys.every((key) => Object.hasOwn(second, key) && areAlike(first[key], second[key]))
}
