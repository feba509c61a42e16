import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '@/core/study/settings'
import { readSettingsForm } from './settings-form'

const formOf = (fields: Readonly<Record<string, string | readonly string[]>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) form.append(name, each)
  return form
}

it('says what was chosen, and keeps the parameters', () => {
  const parameters = DEFAULT_SETTINGS.scheduler.parameters.map((w) => w * 0.9)
  const before = { ...DEFAULT_SETTINGS, scheduler: { ...DEFAULT_SETTINGS.scheduler, parameters } }
  const said = readSettingsForm(
    formOf({
      retention: '95',
      newADay: '0',
      reviewsADay: '50',
      learningSteps: '5 30',
      relearningSteps: '',
      leechLapses: '4',
      kinds: ['cloze', 'reading'],
      typing: 'on',
      rollover: '3',
      timeZone: 'Europe/Paris',
    }),
    before,
  )
  expect(said).toEqual({
    scheduler: {
      ...DEFAULT_SETTINGS.scheduler,
      retention: 0.95,
      learningSteps: [5, 30],
      relearningSteps: [],
      leechLapses: 4,
      fuzz: false,
      parameters,
    },
    newADay: 0,
    reviewsADay: 50,
    kinds: ['reading', 'cloze'],
    typing: true,
    rollover: 3,
    timeZone: 'Europe/Paris',
  })
})

it('is brought within the limits', () => {
  const { scheduler, ...rest } = readSettingsForm(
    formOf({
      retention: '99',
      newADay: '9999',
      learningSteps: '0 99999',
      rollover: '24',
      kinds: 'writing',
      timeZone: '',
    }),
    DEFAULT_SETTINGS,
  )
  expect([scheduler.retention, scheduler.learningSteps]).toEqual([0.97, [1, 1439]])
  expect(rest).toMatchObject({ newADay: 500, rollover: 23, kinds: DEFAULT_SETTINGS.kinds, timeZone: null })
})
