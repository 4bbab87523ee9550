/** Asks again until the answer is there; a job or an event takes its moment. */
export async function waitFor<Answer>(
  ask: () => Promise<Answer | null | undefined | false>,
  seconds = 60,
): Promise<Answer> {
  const until = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > until) throw new Error(`nothing came within ${seconds} s`)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}
