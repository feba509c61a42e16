import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/Section'
import { TABLES } from '@/server/data/csv'
import { ChangeData } from './ChangeData'
import styles from './DataSettings.module.css'

/** What is kept of the learner: to take away, to bring along, to delete. */
export async function DataSettings() {
  const [t, failure] = await Promise.all([getTranslations('DataSettings'), getTranslations('Failure')])
  const retry = failure('retry')
  return (
    <Section heading={t('heading')} id="data">
      <p className={styles.lead}>{t('lead')}</p>
      <h3 className={styles.part}>{t('export')}</h3>
      <p className={styles.hint}>{t('exportHint')}</p>
      <ul className={styles.files}>
        <li>
          <a className={styles.file} download href="/api/v1/data">
            {t('json')}
          </a>
        </li>
        {TABLES.map((table) => (
          <li key={table}>
            <a className={styles.file} download href={`/api/v1/data/${table}.csv`}>
              {t(`tables.${table}`)}
            </a>
          </li>
        ))}
      </ul>
      <ChangeData
        deletion={{
          heading: t('delete'),
          hint: t('deleteHint'),
          texts: {
            ask: t('deleteAsk'),
            confirm: t('deleteConfirm', { word: t('deleteWord') }),
            press: t('deletePress'),
            retry,
            told: { word: t('deleteWrong', { word: t('deleteWord') }), deleted: t('deleted'), lost: t('deleteLost') },
          },
        }}
        importing={{
          heading: t('import'),
          hint: t('importHint'),
          texts: {
            choose: t('choose'),
            csv: t('csv'),
            reading: t('reading'),
            plan: t('plan'),
            nothing: t('nothing'),
            take: t('take'),
            taken: t('taken'),
            lost: t('lost'),
            large: t('large'),
            counts: {
              cards: t('counts.cards', { count: '{count}' }),
              entries: t('counts.entries', { count: '{count}' }),
              statuses: t('counts.statuses', { count: '{count}' }),
              attempts: t('counts.attempts', { count: '{count}' }),
              reports: t('counts.reports', { count: '{count}' }),
              spoken: t('counts.spoken', { count: '{count}' }),
              missing: t('counts.missing', { count: '{count}' }),
              settings: t('counts.settings'),
            },
            faults: {
              syntax: t('faults.syntax'),
              syntaxAt: t('faults.syntaxAt', { place: '{place}' }),
              format: t('faults.format'),
              invalid: t('faults.invalid', { place: '{place}' }),
              torn: t('faults.torn', { place: '{place}' }),
              cell: t('faults.cell', { place: '{place}', column: '{column}' }),
            },
          },
        }}
      />
    </Section>
  )
}
