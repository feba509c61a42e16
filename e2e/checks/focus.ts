/** Whether one sees where the focus is. */
import type { Page } from '@playwright/test'

/** Everything that Tab comes to and that looks the same with the focus and without, or has it behind something else. */
export const unseenFocus = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LOOKS = [
      'outlineStyle',
      'outlineWidth',
      'outlineColor',
      'boxShadow',
      'backgroundColor',
      'borderTopColor',
      'borderTopWidth',
      'textDecorationLine',
      'transform',
    ] as const
    /** A hidden radio button shows its focus on what stands beside it. */
    const shownOn = (element: Element) => [element, element.nextElementSibling, element.parentElement]
    const looks = (element: Element) =>
      shownOn(element)
        .map((each) => {
          if (!each) return ''
          const style = getComputedStyle(each)
          return LOOKS.map((name) => (style.outlineStyle === 'none' && name.startsWith('outline') ? '' : style[name]))
        })
        .join()
    const before = document.activeElement
    const [x, y] = [window.scrollX, window.scrollY]
    const found: string[] = []
    // What lies over the page, such as a sheet, is all that one looks at while it is open.
    const scope = document.querySelector(':popover-open, dialog[open]') ?? document
    const tabbable = [
      ...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
    for (const element of tabbable) {
      if (element.matches(':disabled, [type="hidden"]')) continue
      if (element === document.activeElement) element.blur()
      const without = looks(element)
      element.focus({ focusVisible: true } as FocusOptions)
      if (document.activeElement !== element) continue
      const say = (what: string) => found.push(`${what}: ${element.outerHTML.slice(0, 160)}`)
      if (looks(element) === without) say('focus not seen')
      const { left, right, top, bottom, width } = element.getBoundingClientRect()
      const hit = [left + 2, left + width / 2, right - 2].some((at) => {
        const top_ = document.elementFromPoint(at, (top + bottom) / 2)
        return top_ !== null && shownOn(element).some((each) => each?.contains(top_) || top_.contains(each ?? null))
      })
      if (!hit && width > 1) say('focus hidden')
    }
    if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true })
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    window.scrollTo(x, y)
    return found
  })
