import { getLocale, getTranslations } from 'next-intl/server'
import { groupOf, QUESTION_GROUPS, type QuestionKind } from '@/core/quiz/types'
import styles from './progress.module.css'

interface Props {
  readonly accuracy: readonly { readonly kind: QuestionKind; readonly asked: number; readonly right: number }[]
}

/** Right answers by kind: a table whose rows carry their bars. */
export async function Accuracy({ accuracy }: Props) {
  const [t, kindOf, locale] = await Promise.all([
    getTranslations('Progress'),
    getTranslations('QuestionKind'),
    getLocale(),
  ])
  const share = new Intl.NumberFormat(locale, { style: 'percent' })
  return (
    <div className={styles.pair}>
      {QUESTION_GROUPS.map((group) => {
        const kinds = accuracy.filter(({ kind }) => groupOf(kind) === group)
        return kinds.length > 0 ? (
          <table className={styles.bars} key={group}>
            <caption>{t(`accuracy.${group}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('accuracy.kind')}</th>
                <th scope="col">{t('accuracy.share')}</th>
                <th scope="col">{t('accuracy.of')}</th>
              </tr>
            </thead>
            <tbody>
              {kinds.map(({ kind, asked, right }) => (
                <tr key={kind}>
                  <th scope="row">{kindOf(kind)}</th>
                  <td>
                    <span className={styles.bar}>
                      <svg aria-hidden="true" height="8" width="100%">
                        <rect className={styles.track} height="8" width="100%" />
                        <rect className={styles.fill} height="8" width={`${(100 * right) / asked}%`} />
                      </svg>
                      {share.format(right / asked)}
                    </span>
                  </td>
                  <td>{t('accuracy.rightOf', { right, asked })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null
      })}
    </div>
  )
}
