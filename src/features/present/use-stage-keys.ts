import { useRef } from 'react'
import type { ShortcutId } from '#src/domain/shortcut.ts'
import { useSession, useWords } from '../session.tsx'
import { useShortcut } from '../use-shortcut.ts'
import { useTool } from './draw/tool.tsx'
import { useLectureStep } from './use-lecture-step.ts'

const WRITTEN = 'input, textarea, select, [contenteditable]'
const PRESSED = 'button, a, summary'
/** How long a person thinks, in seconds, unless the console says otherwise. */
export const TIME_TO_THINK = 60

/** What the keys of a lecture and the buttons of the console do. */
export function useLecture() {
  const { actions, store, effects } = useSession()
  const words = useWords().present
  const { fullScreen } = effects.presenting
  const next = () => {
    // light the screen first, so that nothing is skipped in the dark
    if (store.getState().onStage.screen === 'on') actions.moveBeat(1)
    else actions.putOnStage({ screen: 'on' })
  }
  const enter = () => {
    void fullScreen.enter().then((isAllowed) => {
      if (!isAllowed) actions.notify(words.noFullScreen)
    })
  }
  return {
    next,
    back: () => {
      actions.moveBeat(-1)
    },
    /**
     * In the audience's window the whole screen; in the lecturer's the stage takes the place of the console as well.
     */
    fillScreen: () => {
      const { stage, oneWindow } = store.getState()
      if (stage) {
        if (fullScreen.isOn()) void fullScreen.leave()
        else enter()
      } else {
        actions.setOneWindow(!oneWindow)
        if (oneWindow) void fullScreen.leave()
        else enter()
      }
    },
    toggleTimer: (seconds = TIME_TO_THINK) => {
      const { timer } = store.getState().onStage
      actions.putOnStage({ timer: timer === null ? { from: effects.milliseconds(), seconds } : null })
    },
    toggleJoin: () => {
      actions.putOnStage({ join: !store.getState().onStage.join })
    },
  }
}

/** Every key of a lecture but the one for the notes. They count in every window of it, and only there. */
export function useStageKeys(): void {
  const { actions } = useSession()
  const { tool, hold } = useTool()
  const at = useLectureStep()
  const lecture = useLecture()
  const digits = useRef('')
  const last = (at?.steps.length ?? 1) - 1
  useKey('nextBeat', lecture.next)
  useKey('previousBeat', lecture.back)
  useKey('firstStep', () => {
    actions.goToStep(0)
  })
  useKey('lastStep', () => {
    actions.goToStep(last)
  })
  useKey('stepNumber', ({ key }) => {
    digits.current = `${digits.current}${key}`.slice(-2)
  })
  // even with the focus on a button: after a number, Enter belongs to the number
  useShortcut('goToNumber', () => {
    const number = Number(digits.current)
    digits.current = ''
    if (number < 1 || number > last + 1) return false
    actions.goToStep(number - 1)
    return true
  })
  useKey('fillScreen', lecture.fillScreen)
  useKey('fillScreenByLetter', lecture.fillScreen)
  useKey('black', () => {
    actions.toggleScreen('black')
  })
  useKey('white', () => {
    actions.toggleScreen('white')
  })
  useKey('draw', () => {
    hold(tool === 'pen' ? null : 'pen')
  })
  useKey('spotlight', () => {
    hold(tool === 'spotlight' ? null : 'spotlight')
    if (tool === 'spotlight') actions.putOnStage({ spotlight: null })
  })
  useKey('timer', () => {
    lecture.toggleTimer()
  })
  useKey('join', lecture.toggleJoin)
}

/** A clicker works wherever the focus is, but fields and buttons keep their own keys. */
function useKey(id: ShortcutId, act: (event: KeyboardEvent) => unknown): void {
  const page = useRef<Element | null>(document.body)
  useShortcut(id, (event) => (isTaken(event) ? false : act(event)), page)
}

function isTaken({ key, code, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || /^(?:Page|F\d)/.test(key)) return false
  const isPress = code === 'Space' || key === 'Enter'
  return target.closest(isPress ? `${WRITTEN}, ${PRESSED}` : WRITTEN) !== null
}
