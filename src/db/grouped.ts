/** Calls that come while one is on its way wait, and then go together: one commit serves them all. */

interface Call<Ask, Answer> {
  readonly ask: Ask
  readonly resolve: (answer: Answer) => void
  readonly reject: (reason: unknown) => void
}

/**
 * `work` answers in the order in which it is asked, and is never asked twice at once, nor more than `most` at a time. Where it fails for
 * many, each is tried alone, so that nobody's call fails because of another's.
 */
export function grouped<Ask, Answer>(work: (asks: readonly Ask[]) => Promise<readonly Answer[]>, most: number) {
  const waiting: Call<Ask, Answer>[] = []
  let running = false

  async function one(call: Call<Ask, Answer>): Promise<void> {
    try {
      const [answer] = await work([call.ask])
      call.resolve(answer as Answer)
    } catch (error) {
      call.reject(error)
    }
  }
  async function run(): Promise<void> {
    running = true
    while (waiting.length > 0) {
      // Who was just answered, or came with the same event, goes along.
      await new Promise((resolve) => setImmediate(resolve))
      const calls = waiting.splice(0, most)
      try {
        const answers = await work(calls.map(({ ask }) => ask))
        for (const [i, call] of calls.entries()) call.resolve(answers[i] as Answer)
      } catch {
        for (const call of calls) await one(call)
      }
    }
    running = false
  }
  return (ask: Ask): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ ask, resolve, reject })
      if (!running) void run()
    })
}
