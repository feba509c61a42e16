import { storeAnswers } from '@/server/quiz/answers'

/** Stores a batch of answers, each once: {"answers": [{attempt, position, choice, seconds}]}. Answers with a receipt each. */
export async function POST(request: Request): Promise<Response> {
  const batch: unknown = await request.json().catch(() => null)
  const receipts = await storeAnswers(batch)
  return receipts ? Response.json({ receipts }) : Response.json({ error: 'invalid' }, { status: 400 })
}
