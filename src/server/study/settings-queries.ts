import { DEFAULT_PARAMETERS, type StudySettings } from '@/core/study/settings'
import { ENOUGH_RATINGS } from '@/core/study/training'
import { database } from '@/db/client'
import { cardsAside } from '@/db/study-aside'
import { countRatings } from '@/db/study-log'
import { currentLearner } from '@/server/learner'
import { studySettings } from './day'

export interface SettingsView {
  readonly settings: StudySettings
  /** Cards set aside. */
  readonly aside: number
  /** Ratings that count, and from how many on parameters can be fitted. */
  readonly ratings: number
  readonly enough: number
  /** Whether the parameters are the learner's own. */
  readonly fitted: boolean
}

/** What the study section of the settings shows. */
export async function settingsView(): Promise<SettingsView> {
  const [learner, settings] = await Promise.all([currentLearner(), studySettings()])
  const db = database()
  const [aside, ratings] =
    learner === null ? [[], 0] : await Promise.all([cardsAside(db, learner), countRatings(db, learner)])
  return {
    settings,
    aside: aside.length,
    ratings,
    enough: ENOUGH_RATINGS,
    fitted: settings.scheduler.parameters.some((w, i) => w !== DEFAULT_PARAMETERS[i]),
  }
}
