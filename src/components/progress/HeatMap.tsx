import { scaleQuantile } from 'd3-scale'
import { getLocale, getTranslations } from 'next-intl/server'
import { type DayCount, dateOf, weekday } from '@/core/progress/activity'
import { ChartFigure, FigureTable } from './ChartFigure'
import styles from './progress.module.css'
import { Scroller } from './Scroller'

const CELL = 14
const GAP = 3
const LEFT = 26
const TOP = 20
const LEVELS = ['some', 'more', 'much', 'most'] as const

interface Props {
  readonly weeks: readonly (readonly DayCount[])[]
}

/** A year of days, a column a week: the more was done, the darker. */
export async function HeatMap({ weeks }: Props) {
  const [t, locale] = await Promise.all([getTranslations('Progress'), getLocale()])
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  const month = inUtc({ month: 'short' })
  const date = inUtc({ year: 'numeric', month: 'long', day: 'numeric' })
  const shortDate = inUtc({ year: 'numeric', month: 'numeric', day: 'numeric' })
  const named = inUtc({ weekday: 'short' })
  const days = weeks.flat()
  const counts = days.flatMap(({ count }) => (count > 0 ? count : []))
  const levelOf = scaleQuantile<(typeof LEVELS)[number]>().domain(counts).range(LEVELS)
  const active = counts.length
  const total = counts.reduce((sum, count) => sum + count, 0)
  const names = (weeks[0] ?? []).map(({ day }) => named.format(dateOf(day)))
  const width = LEFT + weeks.length * CELL
  return (
    <ChartFigure
      caption={
        <>
          {t('heatMap.caption', { days: active, count: total })}{' '}
          <span aria-hidden="true" className={styles.scale}>
            {t('heatMap.less')}
            {['none', ...LEVELS].map((level) => (
              <span className={styles.swatch} data-level={level} key={level} />
            ))}
            {t('heatMap.more')}
          </span>
        </>
      }
      table={
        <FigureTable
          head={[t('heatMap.week'), ...names]}
          label={t('heatMap.heading')}
          rows={weeks.toReversed().map((week) => ({
            key: week[0]?.day ?? 0,
            cells: [
              shortDate.format(dateOf(week[0]?.day ?? 0)),
              ...names.map((_, place) => week[place]?.count.toLocaleString(locale) ?? ''),
            ],
          }))}
        />
      }
      width={width}
    >
      <Scroller className={styles.scroller}>
        <svg
          aria-label={t('heatMap.label', { days: active, count: total })}
          className={styles.heatMap}
          height={TOP + 7 * CELL}
          role="img"
          width={width}
        >
          {weeks.map((week, column) => {
            const first = week.find(({ day }) => dateOf(day).getUTCDate() === 1)
            return first && column < weeks.length - 2 ? (
              <text className={styles.tick} key={first.day} x={LEFT + column * CELL} y={12}>
                {month.format(dateOf(first.day))}
              </text>
            ) : null
          })}
          {names.map((name, row) =>
            row % 2 === 1 ? (
              <text className={styles.tick} key={name} x={0} y={TOP + row * CELL + CELL - GAP - 1}>
                {name}
              </text>
            ) : null,
          )}
          {weeks.map((week, column) =>
            week.map(({ day, count }) => (
              <rect
                className={styles.day}
                data-level={count > 0 ? levelOf(count) : 'none'}
                height={CELL - GAP}
                key={day}
                rx={1}
                width={CELL - GAP}
                x={LEFT + column * CELL}
                y={TOP + weekday(day) * CELL}
              >
                <title>{t('heatMap.day', { date: date.format(dateOf(day)), count })}</title>
              </rect>
            )),
          )}
        </svg>
      </Scroller>
    </ChartFigure>
  )
}
