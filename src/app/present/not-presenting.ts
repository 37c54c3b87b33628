import type { Effects } from '#src/features/session.tsx'

/** The effects of a lecture where there is no screen and no other window. */
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
