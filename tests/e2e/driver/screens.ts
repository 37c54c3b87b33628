/** The screens that lessons are met on. */
export const SCREENS = {
  chromebook: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
  'old projector': { width: 1024, height: 768 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
  'phone on its side': { width: 844, height: 390 },
} as const
export type Screen = keyof typeof SCREENS
