'use server'

import { getTranslations } from 'next-intl/server'
import { database } from '@/db/client'
import { deleteLearner } from '@/db/learner-data'
import type { ActionState } from '@/server/action-state'
import { currentLearner, forgetLearner } from '@/server/learner'
import { forgetRetention } from '@/server/progress/queries'

/** Deletes all that is kept of the learner, once they have typed the word that the form asks for. */
export async function deleteMyData(_previous: ActionState, form: FormData): Promise<ActionState> {
  const [t, typed] = [await getTranslations('DataSettings'), form.get('typed')]
  if (typeof typed !== 'string' || typed.trim().normalize('NFC') !== t('deleteWord')) return { code: 'word' }
  const learnerId = await currentLearner()
  if (learnerId !== null) {
    await deleteLearner(database(), learnerId)
    forgetRetention(learnerId)
  }
  await forgetLearner()
  return { code: 'deleted' }
}
