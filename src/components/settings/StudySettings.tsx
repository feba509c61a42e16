import { getLocale, getTranslations } from 'next-intl/server'
import { Field, SelectField } from '@/components/ui/Field'
import { Section } from '@/components/ui/Section'
import { TIME_ZONES } from '@/core/study/day'
import { KINDS, LIMITS } from '@/core/study/settings'
import { fitParameters, forgetParameters, resumeCards, saveStudySettings } from '@/server/study/settings-actions'
import { settingsView } from '@/server/study/settings-queries'
import { Check } from './Check'
import { CheckGroup } from './CheckGroup'
import { SettingsForm } from './SettingsForm'
import styles from './settings.module.css'

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** How cards are studied: how many, which kinds, when they come back, when a day begins. */
export async function StudySettings() {
  const [t, failure, locale, view] = await Promise.all([
    getTranslations('StudySettings'),
    getTranslations('Failure'),
    getLocale(),
    settingsView(),
  ])
  const { settings, aside, ratings, enough, fitted } = view
  const { scheduler } = settings
  const common = { retryLabel: failure('retry') }
  const lost = failure('lost')
  const zoneName = (zone: string) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
      .formatToParts(0)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone
  const zones = [...new Set([...TIME_ZONES, ...(settings.timeZone ? [settings.timeZone] : [])])]
  const number = (limits: readonly [number, number]) =>
    ({ inputMode: 'numeric', max: limits[1], min: limits[0], required: true, type: 'number' }) as const
  return (
    <Section id="study" heading={t('heading')}>
      <SettingsForm
        {...common}
        action={saveStudySettings}
        submit={t('save')}
        texts={{ saved: t('saved'), 'no-kind': t('noKind'), lost }}
      >
        <CheckGroup legend={t('kinds')} none={t('noKind')}>
          {KINDS.map((kind) => (
            <Check
              checked={settings.kinds.includes(kind)}
              hint={t(`kindHints.${kind}`)}
              key={kind}
              label={t(`kindNames.${kind}`)}
              name="kinds"
              value={kind}
            />
          ))}
        </CheckGroup>
        <Check checked={settings.typing} hint={t('typingHint')} label={t('typing')} name="typing" value="on" />
        <div className={styles.fields}>
          <Field
            {...number(LIMITS.newADay)}
            defaultValue={settings.newADay}
            hint={t('newADayHint')}
            label={t('newADay')}
            name="newADay"
          />
          <Field
            {...number(LIMITS.reviewsADay)}
            defaultValue={settings.reviewsADay}
            hint={t('reviewsADayHint')}
            label={t('reviewsADay')}
            name="reviewsADay"
          />
          <Field
            {...number([LIMITS.retention[0] * 100, LIMITS.retention[1] * 100])}
            defaultValue={Math.round(scheduler.retention * 100)}
            hint={t('retentionHint')}
            label={t('retention')}
            name="retention"
          />
          <Field
            {...number(LIMITS.leechLapses)}
            defaultValue={scheduler.leechLapses}
            hint={t('leechHint')}
            label={t('leech')}
            name="leechLapses"
          />
          <Field
            defaultValue={scheduler.learningSteps.join(' ')}
            hint={t('learningStepsHint')}
            inputMode="numeric"
            label={t('learningSteps')}
            name="learningSteps"
            pattern="[0-9 ]*"
          />
          <Field
            defaultValue={scheduler.relearningSteps.join(' ')}
            hint={t('relearningStepsHint')}
            inputMode="numeric"
            label={t('relearningSteps')}
            name="relearningSteps"
            pattern="[0-9 ]*"
          />
          <SelectField
            choices={HOURS.map((hour) => ({ value: String(hour), label: t('hour', { hour }) }))}
            defaultValue={String(settings.rollover)}
            hint={t('rolloverHint')}
            label={t('rollover')}
            name="rollover"
          />
          <SelectField
            choices={[
              { value: '', label: t('browserZone') },
              ...zones.map((zone) => ({ value: zone, label: zoneName(zone) })),
            ]}
            defaultValue={settings.timeZone ?? ''}
            hint={t('timeZoneHint')}
            label={t('timeZone')}
            name="timeZone"
          />
        </div>
        <Check checked={scheduler.fuzz} hint={t('fuzzHint')} label={t('fuzz')} name="fuzz" value="on" />
      </SettingsForm>
      {aside > 0 ? (
        <>
          <p className={styles.hint}>{t('aside', { count: aside })}</p>
          <SettingsForm {...common} action={resumeCards} submit={t('resume')} texts={{ resumed: t('resumed'), lost }} />
        </>
      ) : null}
      <p className={styles.hint}>
        {fitted
          ? t('fitted')
          : ratings >= enough
            ? t('canFit', { count: ratings })
            : t('cannotFit', { count: ratings, enough })}
      </p>
      {ratings >= enough ? (
        <SettingsForm
          {...common}
          action={fitParameters}
          submit={t('fit')}
          texts={{
            optimised: t('fits.optimised'),
            unchanged: t('fits.unchanged'),
            unavailable: t('fits.unavailable'),
            lost,
          }}
        />
      ) : null}
      {fitted ? (
        <SettingsForm
          {...common}
          action={forgetParameters}
          submit={t('forget')}
          texts={{ forgotten: t('forgotten'), lost }}
        />
      ) : null}
    </Section>
  )
}
