import { flushSync } from 'react-dom'
import type { LessonSource } from '#src/domain/lesson-source.ts'
import type { Effects } from '#src/features/session.tsx'
import type { Words } from '#src/i18n/words.ts'
import type { LessonIndex } from '#src/lesson/lesson-index.ts'
import type { AddressBar } from '#src/platform/address-bar.ts'
import { copyText } from '#src/platform/clipboard.ts'
import { afterDelay, milliseconds, now, timeOfDay } from '#src/platform/clock.ts'
import { isInClosedFrame } from '#src/platform/closed-frame.ts'
import type { DeviceStorage } from '#src/platform/device-storage.ts'
import { downloadText, onDownloadLink } from '#src/platform/files.ts'
import { fullScreen } from '#src/platform/full-screen.ts'
import { newId } from '#src/platform/new-id.ts'
import { keepForOffline } from '#src/platform/offline/offline.ts'
import { readHandoutFiles } from '#src/platform/page-files.ts'
import { onPrint, printPage } from '#src/platform/page-life.ts'
import { afterPaint, inNextFrame } from '#src/platform/paint.ts'
import { savesData } from '#src/platform/saves-data.ts'
import { readTextFile } from '#src/platform/read-file.ts'
import type { SiteFiles } from '#src/platform/site-files.ts'
import { keepAwake } from '#src/platform/wake-lock.ts'
import { whenIdle } from '#src/platform/when-idle.ts'
import type { Actions } from '#src/state/actions.ts'
import type { Store } from '#src/state/store.ts'
import { encodeLink } from '#src/state/url-codec.ts'
import type { openLecture } from './present/open-lecture.ts'
import { createShortcuts } from './shortcuts/create-shortcuts.ts'

type Parts = {
  readonly words: Words
  readonly index: LessonIndex
  readonly store: Store
  readonly actions: Actions
  readonly source: LessonSource
  readonly site: SiteFiles
  readonly storage: DeviceStorage
  readonly bar: AddressBar
  readonly lecture: ReturnType<typeof openLecture>
}

/** What features may do to the browser. In a frame that lets nothing out, files and paper are handed over otherwise. */
export function createEffects(parts: Parts): Effects {
  const { words, index, store, actions, source, site, storage, bar, lecture } = parts
  const isClosed = isInClosedFrame()
  if (isClosed) {
    actions.notify(words.frame.closedFrame.notice)
    onDownloadLink(actions.handOver)
  }
  return {
    copy: copyText,
    source,
    afterDelay,
    inNextFrame,
    afterPaint,
    whenIdle,
    onShortcut: createShortcuts(document, () => store.getState().letterKeys),
    onPrint: (before, after) =>
      onPrint(() => {
        flushSync(before)
      }, after),
    print: (title) => {
      if (isClosed) actions.notify(words.frame.closedFrame.noPrint)
      else printPage(title)
    },
    handoutFiles: readHandoutFiles(),
    linkTo: (view, page) => bar.link(encodeLink(view, index), page),
    download: (name, type, text) => {
      if (isClosed) actions.handOver(name, text)
      else downloadText(name, type, text)
    },
    readTextFile,
    savesData,
    isThisPage: bar.isHere,
    removeKept: storage.remove,
    newId,
    now,
    milliseconds,
    timeOfDay: () => timeOfDay(words.locale),
    presenting: { fullScreen, keepAwake, audience: lecture.audience, countsTime: lecture.countsTime },
    site,
    offline: keepForOffline(site),
  }
}
