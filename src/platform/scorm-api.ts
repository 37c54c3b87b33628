/** The part of SCORM 1.2's run-time that a lesson needs. Everything is text. */
export type ScormApi = {
  readonly LMSInitialize: (empty: '') => unknown
  readonly LMSGetValue: (element: string) => unknown
  readonly LMSSetValue: (element: string, value: string) => unknown
  readonly LMSCommit: (empty: '') => unknown
  readonly LMSFinish: (empty: '') => unknown
}

/** The standard's limit on frames to search upwards. */
const MAX_FRAMES = 7

/** The API of the learning platform that opened this page, in a frame or a window; null if there is none. */
export function findScormApi(from: Window = window): ScormApi | null {
  return apiAbove(from) ?? (isWindow(from.opener) ? apiAbove(from.opener) : null)
}

function apiAbove(from: Window): ScormApi | null {
  let frame = from
  for (let height = 0; height <= MAX_FRAMES; height++) {
    try {
      const { API } = frame as Window & { readonly API?: ScormApi }
      if (API !== undefined) return API
    } catch {
      // a frame of another host cannot be read
      return null
    }
    if (frame.parent === frame) return null
    frame = frame.parent
  }
  return null
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null
}
