export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** How many a second, with so many on their way at once; each worker waits for its own. */
export async function perSecond(
  count: number,
  workers: number,
  act: (worker: number) => Promise<unknown>,
): Promise<number> {
  const took = await milliseconds(() =>
    Promise.all(
      Array.from({ length: workers }, async (_, worker) => {
        for (let done = worker; done < count; done += workers) await act(worker)
      }),
    ),
  )
  return (count / took) * 1000
}

export const quantile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
export const median = (values: number[]) => quantile(values, 0.5)
