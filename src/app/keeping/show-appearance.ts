import type { AppState } from '#src/state/app-state.ts'

/** Sets the data attributes that style sheets use, as set-appearance.js does before the app starts. */
export function showAppearance(
  root: HTMLElement,
  { theme, textScale, motion }: Pick<AppState, 'theme' | 'textScale' | 'motion'>,
): void {
  root.dataset['theme'] = theme
  root.dataset['textScale'] = String(textScale)
  root.dataset['motion'] = motion
}
