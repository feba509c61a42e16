/** Study settings as a form has them: every field a text. */
import { type StudySettings, settingsFrom } from '@/core/study/settings'

/** Minutes, with anything between them. */
const minutesIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number)

/** The settings that a form says; what makes no sense is brought within its limits. The parameters are not the form's. */
export function readSettingsForm(form: FormData, { scheduler: { parameters } }: StudySettings): StudySettings {
  const text = (name: string): string => String(form.get(name) ?? '')
  const number = (name: string): number | undefined =>
    /^\d+$/.test(text(name).trim()) ? Number(text(name)) : undefined
  const percent = number('retention')
  return settingsFrom({
    scheduler: {
      retention: percent === undefined ? undefined : percent / 100,
      learningSteps: minutesIn(text('learningSteps')),
      relearningSteps: minutesIn(text('relearningSteps')),
      leechLapses: number('leechLapses'),
      fuzz: form.has('fuzz'),
      parameters,
    },
    newADay: number('newADay'),
    reviewsADay: number('reviewsADay'),
    kinds: form.getAll('kinds'),
    typing: form.has('typing'),
    rollover: number('rollover'),
    timeZone: text('timeZone'),
  })
}
