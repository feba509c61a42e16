import { scaleLinear, scalePoint, scaleSqrt } from 'd3-scale'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Bin, Month, Retention } from '@/core/progress/retention'
import { retentionView } from '@/server/progress/queries'
import { ChartFigure, FigureTable } from './ChartFigure'
import { Hint } from './Hint'
import styles from './progress.module.css'

const SIZE = 300
const EDGE = 40
const MONTHS_HEIGHT = 200
const TOP = 10
const FOOT = 26
const SCALE_AT = -40
const MONTHS_SHOWN = 12

const percent = (value: number) => `${value.toFixed(2)}%`

/** How well FSRS foresees what this learner recalls: by what it foresaw, and by month. */
export async function RetentionCharts({ learnerId }: { readonly learnerId: string }) {
  const [t, locale, retention] = await Promise.all([getTranslations('Progress'), getLocale(), retentionView(learnerId)])
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const { all, bins, months } = retention
  if (all === null) return <Hint href="/study" link={t('toStudy')} text={t('retention.none')} />
  return (
    <>
      <p className={styles.lead}>
        {t('retention.summary', {
          predicted: share.format(all.predicted),
          recalled: share.format(all.recalled),
          count: all.count,
        })}
      </p>
      <div className={styles.pair}>
        <Calibration all={all} bins={bins} share={share} />
        <Months months={months.slice(-MONTHS_SHOWN)} share={share} />
      </div>
    </>
  )
}

interface CalibrationProps {
  readonly all: NonNullable<Retention['all']>
  readonly bins: readonly Bin[]
  readonly share: Intl.NumberFormat
}

/** A point a bin, the larger the more recalls; on the line, what was foreseen came true. */
async function Calibration({ all, bins, share }: CalibrationProps) {
  const t = await getTranslations('Progress')
  const whole = (value: number) => share.format(value)
  const lowest = Math.min(...bins.flatMap(({ predicted, recalled }) => [predicted, recalled]))
  const from = Math.max(0, Math.floor(Math.min(lowest, 0.8) * 10) / 10)
  const x = scaleLinear()
    .domain([from, 1])
    .range([EDGE, SIZE - 10])
  const y = scaleLinear()
    .domain([from, 1])
    .range([SIZE - EDGE, 10])
  const radius = scaleSqrt().domain([0, all.count]).range([3, 14])
  return (
    <ChartFigure
      caption={t('retention.calibrationCaption')}
      table={
        <FigureTable
          head={[t('retention.range'), t('retention.predicted'), t('retention.recalled'), t('retention.count')]}
          label={t('retention.calibration')}
          rows={bins.map(({ from: start, to, predicted, recalled, count }) => ({
            key: start,
            cells: [`${whole(start)}–${whole(to)}`, share.format(predicted), share.format(recalled), count],
          }))}
        />
      }
    >
      <h3 className={styles.chartHeading}>{t('retention.calibration')}</h3>
      <svg
        aria-label={t('retention.calibrationLabel', {
          predicted: share.format(all.predicted),
          recalled: share.format(all.recalled),
        })}
        className={styles.square}
        role="img"
        viewBox={`0 0 ${SIZE} ${SIZE}`}
      >
        {x.ticks(4).map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={EDGE} x2={SIZE - 10} y1={y(tick)} y2={y(tick)} />
            <text className={styles.tick} dominantBaseline="middle" textAnchor="end" x={EDGE - 6} y={y(tick)}>
              {whole(tick)}
            </text>
            <text className={styles.tick} textAnchor="middle" x={x(tick)} y={SIZE - EDGE + 18}>
              {whole(tick)}
            </text>
          </g>
        ))}
        <text className={styles.tick} textAnchor="end" x={SIZE - 10} y={SIZE - 4}>
          {t('retention.predicted')}
        </text>
        <text className={styles.tick} x={EDGE + 6} y={20}>
          {t('retention.recalled')}
        </text>
        <line className={styles.ideal} x1={x(from)} x2={x(1)} y1={y(from)} y2={y(1)} />
        {bins.map(({ from: start, predicted, recalled, count }) => (
          <circle className={styles.point} cx={x(predicted)} cy={y(recalled)} key={start} r={radius(count)}>
            <title>{`${share.format(predicted)} → ${share.format(recalled)} (${count})`}</title>
          </circle>
        ))}
      </svg>
    </ChartFigure>
  )
}

interface MonthsProps {
  readonly months: readonly Month[]
  readonly share: Intl.NumberFormat
}

/** What came true as a line, what was foreseen as a broken one. */
async function Months({ months, share }: MonthsProps) {
  const [t, locale] = await Promise.all([getTranslations('Progress'), getLocale()])
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  const long = inUtc({ year: 'numeric', month: 'long' })
  const short = inUtc({ month: 'short' })
  const lowest = Math.min(...months.flatMap(({ predicted, recalled }) => [predicted, recalled]))
  const y = scaleLinear()
    .domain([Math.max(0, Math.floor(Math.min(lowest, 0.8) * 10) / 10), 1])
    .range([MONTHS_HEIGHT - FOOT, TOP])
  const x = scalePoint<string>()
    .domain(months.map(({ month }) => month))
    .range([0, 100])
    .padding(0.3)
  const labelled = Math.ceil(months.length / 6)
  const at = (month: string) => percent(x(month) ?? 0)
  return (
    <ChartFigure
      caption={
        <span className={styles.scale}>
          <span className={styles.key}>
            <span aria-hidden="true" className={styles.stroke} />
            {t('retention.recalled')}
          </span>
          <span className={styles.key}>
            <span aria-hidden="true" className={styles.stroke} data-broken="" />
            {t('retention.predicted')}
          </span>
        </span>
      }
      table={
        <FigureTable
          head={[t('retention.month'), t('retention.predicted'), t('retention.recalled'), t('retention.count')]}
          label={t('retention.months')}
          rows={months.toReversed().map(({ month, predicted, recalled, count }) => ({
            key: month,
            cells: [long.format(new Date(`${month}-15`)), share.format(predicted), share.format(recalled), count],
          }))}
        />
      }
    >
      <h3 className={styles.chartHeading}>{t('retention.months')}</h3>
      <svg aria-label={t('retention.monthsLabel')} className={styles.wide} height={MONTHS_HEIGHT} role="img">
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1="0" x2="100%" y1={y(tick)} y2={y(tick)} />
            <text className={styles.tick} dominantBaseline="middle" x={SCALE_AT} y={y(tick)}>
              {share.format(tick)}
            </text>
          </g>
        ))}
        {months.map(({ month, predicted, recalled }, i) => {
          const before = months[i - 1]
          return (
            <g key={month}>
              {before ? (
                <>
                  <line
                    className={styles.foreseen}
                    x1={at(before.month)}
                    x2={at(month)}
                    y1={y(before.predicted)}
                    y2={y(predicted)}
                  />
                  <line
                    className={styles.actual}
                    x1={at(before.month)}
                    x2={at(month)}
                    y1={y(before.recalled)}
                    y2={y(recalled)}
                  />
                </>
              ) : null}
              <circle className={styles.hollow} cx={at(month)} cy={y(predicted)} r={3.5} />
              <circle className={styles.dot} cx={at(month)} cy={y(recalled)} r={3.5}>
                <title>{`${long.format(new Date(`${month}-15`))}: ${share.format(predicted)} → ${share.format(recalled)}`}</title>
              </circle>
              {(months.length - 1 - i) % labelled === 0 ? (
                <text className={styles.tick} textAnchor="middle" x={at(month)} y={MONTHS_HEIGHT - 6}>
                  {short.format(new Date(`${month}-15`))}
                </text>
              ) : null}
            </g>
          )
        })}
      </svg>
    </ChartFigure>
  )
}
