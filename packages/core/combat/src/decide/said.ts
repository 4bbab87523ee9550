/** What was said of something; a field named but left `undefined` says nothing, and changes nothing. */
export const said = <T extends object>(fields: T | undefined): Partial<T> =>
  // safe: the same fields, less those that hold nothing
  Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>
