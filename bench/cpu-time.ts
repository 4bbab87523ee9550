/** Milliseconds of CPU that one call takes: the median of several, each long enough for the clock to see. */
export function cpuMilliseconds(work: (round: number) => unknown, { rounds = 15, callsPerRound = 1 } = {}): number {
  const measured = Array.from({ length: rounds }, (_, round) => {
    const before = process.cpuUsage()
    for (let call = 0; call < callsPerRound; call++) work(round * callsPerRound + call)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000 / callsPerRound
  })
  return measured.toSorted((a, b) => a - b)[rounds >> 1] ?? Number.NaN
}
