/** How many times the browser's own text size. */
export const TEXT_SCALES = [1, 1.25, 1.5] as const
export type TextScale = (typeof TEXT_SCALES)[number]

/** Dark on paper, or light on dark for a darkened lecture hall. */
export const THEMES = ['paper', 'hall'] as const
export type Theme = (typeof THEMES)[number]

/** Whether the system decides if things move, or nothing moves. */
export const MOTION_CHOICES = ['system', 'reduced'] as const
export type MotionChoice = (typeof MOTION_CHOICES)[number]
