import type { Lang } from '@/core/article/types'
import type messages from '../messages/ko.json'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Lang
    Messages: typeof messages
  }
}
