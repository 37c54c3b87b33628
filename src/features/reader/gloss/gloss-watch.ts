import type { Effects } from '../../session.tsx'

/** How long a pointer or the focus rests before a gloss opens, and how long it stays open after they leave. */
const REST = 250
const LEAVE = 300

export type PointedBy = 'pointer' | 'focus' | 'touch'
/** The mark whose gloss is open. `x` is the pointer's position, for a mark that runs over two lines. */
export type Pointed = { readonly element: HTMLElement; readonly by: PointedBy; readonly x: number | null }

export type GlossWatch = {
  /** While the pointer is on the gloss itself it stays. */
  readonly hold: () => void
  readonly release: () => void
  readonly close: () => void
  readonly end: () => void
}

/** The id of the element that shows the gloss, to tell whether the focus has moved there. */
export const GLOSS_BOX = 'gloss'

/**
 * Listens in one place for all marks of a text: a resting pointer, the focus, a first tap. Escape closes and leaves
 * everything else as it is (WCAG 1.4.13); scrolling closes too, and the mark that has the focus speaks again after it.
 */
export function watchGlosses(
  sheet: HTMLElement,
  afterDelay: Effects['afterDelay'],
  show: (pointed: Pointed | null) => void,
): GlossWatch {
  const page = sheet.ownerDocument
  let open: Pointed | null = null
  let waiting: Pointed | null = null
  let dismissed: HTMLElement | null = null
  let lastPointer = ''
  let cancel: () => void = () => undefined
  let spot = { x: NaN, y: NaN }
  let isStill = false

  const set = (next: Pointed | null) => {
    cancel()
    waiting = null
    if (open === next) return
    open = next
    show(next)
  }
  const wait = (next: Pointed | null, milliseconds: number) => {
    cancel()
    waiting = next
    cancel = afterDelay(milliseconds, () => {
      set(next)
    })
  }
  const point = (next: Pointed) => {
    if (next.element === dismissed) return
    dismissed = null
    if (next.element === open?.element) cancel()
    else wait(next, REST)
  }
  const leave = () => {
    dismissed = null
    if (open !== null || waiting !== null) wait(null, LEAVE)
  }
  const dismiss = () => {
    dismissed = (open ?? waiting)?.element ?? null
    set(null)
  }
  /** If the text moved under a resting pointer, the pointer does not mean the mark below it. */
  const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
    isStill = spot.x === x && spot.y === y
    spot = { x, y }
  }
  const isPointers = () => (open ?? waiting)?.by === 'pointer'

  const listeners: readonly Listener[] = [
    listen(page, 'pointerover', follow, true),
    listen(page, 'pointermove', follow, true),
    listen(sheet, 'pointerover', (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return
      const element = markAt(event.target)
      if (element !== null && isStill) return
      if (element !== null) point({ element, by: 'pointer', x: event.clientX })
      else if (isPointers()) leave()
      else dismissed = null
    }),
    listen(sheet, 'pointermove', (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0 || isStill) return
      // the mark came under the pointer while scrolling
      const element = markAt(event.target)
      if (element !== null && (open ?? waiting) === null) point({ element, by: 'pointer', x: event.clientX })
    }),
    listen(sheet, 'pointerleave', () => {
      if (isPointers()) leave()
    }),
    listen(sheet, 'focusin', (event) => {
      const element = markAt(event.target)
      if (element !== null && event.target instanceof Element && event.target.matches(':focus-visible'))
        point({ element, by: 'focus', x: null })
    }),
    listen(sheet, 'focusout', (event) => {
      dismissed = null
      const to = event.relatedTarget
      if (to instanceof Element && to.closest(`#${GLOSS_BOX}`) !== null) return
      if ((open ?? waiting)?.by === 'focus') set(null)
    }),
    // a first tap speaks; the next one, or the link in the gloss, does what a click does
    listen(
      sheet,
      'click',
      (event) => {
        const element = markAt(event.target)
        const isTap = lastPointer === 'touch' && event.detail > 0
        if (!isTap || element === null || element === open?.element) {
          dismiss()
          return
        }
        event.preventDefault()
        event.stopPropagation()
        set({ element, by: 'touch', x: event.clientX })
      },
      true,
    ),
    listen(
      page,
      'pointerdown',
      (event) => {
        follow(event)
        lastPointer = event.pointerType
        const isOnBox = event.target instanceof Element && event.target.closest(`#${GLOSS_BOX}`) !== null
        if (isOnBox || (event.pointerType === 'touch' && markAt(event.target) !== null)) return
        dismiss()
      },
      true,
    ),
    listen(
      page,
      'keydown',
      (event) => {
        if (event.key === 'Enter' || event.key === ' ') dismiss()
        if (event.key !== 'Escape' || open === null) return
        event.preventDefault()
        dismiss()
      },
      true,
    ),
    listen(
      page,
      'scroll',
      (event) => {
        if (!(event.target instanceof Node) || !event.target.contains(sheet)) return
        const again = waiting ?? open
        if (again === null) return
        if (open !== null) set(null)
        if (again.by === 'focus') wait(again, REST)
      },
      true,
    ),
  ]
  return {
    hold: () => {
      cancel()
    },
    release: leave,
    close: () => {
      set(null)
    },
    end: () => {
      cancel()
      for (const { stop } of listeners) stop()
    },
  }
}

function markAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-gloss]') : null
}

type Listener = { readonly stop: () => void }

function listen<K extends keyof DocumentEventMap>(
  on: HTMLElement | Document,
  name: K,
  heard: (event: DocumentEventMap[K]) => void,
  capture = false,
): Listener {
  const listener = heard as EventListener
  on.addEventListener(name, listener, capture)
  return {
    stop: () => {
      on.removeEventListener(name, listener, capture)
    },
  }
}
