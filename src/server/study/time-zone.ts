/** The browser tells its time zone in this cookie, so that the learner's day begins at the learner's midnight. */
export const TIME_ZONE_COOKIE = 'yogo-timezone'
