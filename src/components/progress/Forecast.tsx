import { scaleBand, scaleLinear } from 'd3-scale'
import { getLocale, getTranslations } from 'next-intl/server'
import { LANGS } from '@/core/article/types'
import { dateOf } from '@/core/progress/activity'
import type { ForecastDay } from '@/server/progress/queries'
import { ChartFigure, FigureTable } from './ChartFigure'
import styles from './progress.module.css'

const HEIGHT = 180
const TOP = 8
const FOOT = 24
/** How far left of the bars the scale is written. */
const SCALE_AT = -40
const LABEL_EVERY = 7

const percent = (value: number) => `${value.toFixed(2)}%`

/** The cards that come back in the next days, by the language that they show. */
export async function Forecast({ forecast }: { readonly forecast: readonly ForecastDay[] }) {
  const [t, locale] = await Promise.all([getTranslations('Progress'), getLocale()])
  const date = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const sum = ({ due }: ForecastDay) => due.ko + due.ja
  const total = forecast.reduce((all, day) => all + sum(day), 0)
  const y = scaleLinear()
    .domain([0, Math.max(4, ...forecast.map(sum))])
    .nice(4)
    .range([HEIGHT - FOOT, TOP])
  const x = scaleBand<number>()
    .domain(forecast.map(({ day }) => day))
    .range([0, 100])
    .paddingInner(0.25)
  const name = (day: number, i: number) => (i === 0 ? t('forecast.today') : date.format(dateOf(day)))
  return (
    <ChartFigure
      caption={
        <>
          {t('forecast.caption', { count: total, today: forecast[0] ? sum(forecast[0]) : 0 })}{' '}
          <span className={styles.scale}>
            {LANGS.map((lang) => (
              <span className={styles.key} key={lang}>
                <span aria-hidden="true" className={styles.swatch} data-lang={lang} />
                {t(`forecast.${lang}`)}
              </span>
            ))}
          </span>
        </>
      }
      table={
        <FigureTable
          head={[t('forecast.day'), t('forecast.ko'), t('forecast.ja'), t('forecast.all')]}
          label={t('forecast.heading')}
          rows={forecast.map((each, i) => ({
            key: each.day,
            cells: [name(each.day, i), each.due.ko, each.due.ja, sum(each)],
          }))}
        />
      }
    >
      <svg aria-label={t('forecast.label', { count: total })} className={styles.wide} height={HEIGHT} role="img">
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick}>
              <line className={styles.grid} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
              <text className={styles.tick} dominantBaseline="middle" x={SCALE_AT} y={y(tick)}>
                {tick.toLocaleString(locale)}
              </text>
            </g>
          ))}
        {forecast.map(({ day, due }, i) => (
          <g key={day}>
            <title>{`${name(day, i)}: ${due.ko + due.ja}`}</title>
            {LANGS.map((lang) => {
              const below = lang === 'ko' ? 0 : due.ko
              return due[lang] > 0 ? (
                <rect
                  data-lang={lang}
                  height={y(below) - y(below + due[lang])}
                  key={lang}
                  width={percent(x.bandwidth())}
                  x={percent(x(day) ?? 0)}
                  y={y(below + due[lang])}
                />
              ) : null
            })}
            {i % LABEL_EVERY === 0 ? (
              <text
                className={styles.tick}
                textAnchor="middle"
                x={percent((x(day) ?? 0) + x.bandwidth() / 2)}
                y={HEIGHT - 6}
              >
                {name(day, i)}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </ChartFigure>
  )
}
