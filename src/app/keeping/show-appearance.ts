import type { AppState } from '#src/state/app-state.ts'

/** Puts what style sheets have to know on the root element, as set-appearance.js does before the app has begun. */
export function showAppearance(
  root: HTMLElement,
  { theme, textScale, motion }: Pick<AppState, 'theme' | 'textScale' | 'motion'>,
): void {
  root.dataset['theme'] = theme
  root.dataset['textScale'] = String(textScale)
  root.dataset['motion'] = motion
}
