import type { MapWords } from '../map-scene.ts'

const READING_TIME = 1_600

export type GestureNotice = {
  readonly explain: (gesture: 'wheel' | 'finger', words: MapWords) => void
  readonly remove: () => void
}

/**
 * Briefly explains over the drawing how a gesture works here. Hidden from assistive technology, because keys need no
 * such help.
 */
export function createGestureNotice(root: HTMLElement): GestureNotice {
  const element = document.createElement('p')
  element.className = 'svg-map-notice'
  element.setAttribute('aria-hidden', 'true')
  root.append(element)
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    explain: (gesture, { zoomWithKey, zoomWithMacKey, twoFingers }) => {
      const key = navigator.userAgent.includes('Mac') ? zoomWithMacKey : zoomWithKey
      element.textContent = gesture === 'finger' ? twoFingers : key
      element.dataset['shown'] = 'true'
      clearTimeout(timer)
      timer = setTimeout(() => {
        delete element.dataset['shown']
      }, READING_TIME)
    },
    remove: () => {
      clearTimeout(timer)
      element.remove()
    },
  }
}
