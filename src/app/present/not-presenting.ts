import type { Effects } from '#src/features/session.tsx'

/** What a lecture may do to the screen and to other windows, where there is neither. */
export const NOT_PRESENTING: Effects['presenting'] = {
  fullScreen: {
    isOn: () => false,
    enter: () => Promise.resolve(false),
    leave: () => Promise.resolve(),
    onChange: () => () => undefined,
  },
  keepAwake: () => () => undefined,
  countsTime: () => true,
  audience: { count: () => 0, onChange: () => () => undefined, open: () => false },
}
