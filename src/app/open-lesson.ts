import { flushSync } from 'react-dom'
import type { Issue } from '#src/domain/issue.ts'
import { isEmpty } from '#src/domain/workbook/workbook.ts'
import type { FetchedLesson, FileProblem, LessonSource } from '#src/domain/lesson-source.ts'
import type { Session } from '#src/features/session.tsx'
import { namesOf } from '#src/i18n/lesson-names.ts'
import { type Locale, createWords } from '#src/i18n/words.ts'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { type Unreadable, parseLesson } from '#src/lesson/parse-lesson.ts'
import { createWindowLink } from '#src/platform/window-link.ts'
import { fullScreen } from '#src/platform/full-screen.ts'
import { keepAwake } from '#src/platform/wake-lock.ts'
import { createAddressBar } from '#src/platform/address-bar.ts'
import { copyText } from '#src/platform/clipboard.ts'
import { after, milliseconds, now, timeOfDay } from '#src/platform/clock.ts'
import { openDeviceStorage, openWindowStorage } from '#src/platform/device-storage.ts'
import { downloadText, onDownloadLink } from '#src/platform/files.ts'
import { readTextFile } from '#src/platform/read-file.ts'
import { newId } from '#src/platform/new-id.ts'
import { keepForOffline } from '#src/platform/offline/offline.ts'
import { pageFolder } from '#src/platform/page-folder.ts'
import {
  confirmUnload,
  onPageGone,
  onPageHide,
  onPageLeave,
  onPageShow,
  onPrint,
  printPage,
} from '#src/platform/page-life.ts'
import { readHandoutFiles } from '#src/platform/page-files.ts'
import { isInClosedFrame } from '#src/platform/closed-frame.ts'
import { isInstalledApp } from '#src/platform/installed-app.ts'
import { afterPaint } from '#src/platform/paint.ts'
import { findScormApi } from '#src/platform/scorm-api.ts'
import type { SiteFiles } from '#src/platform/site-files.ts'
import { whenIdle } from '#src/platform/when-idle.ts'
import { createActions } from '#src/state/actions.ts'
import { expectationAtStart } from '#src/state/expectation-at-start.ts'
import { createSelectors } from '#src/state/selectors.ts'
import { createAppStore } from '#src/state/store.ts'
import { decodeState, encodeLink } from '#src/state/url-codec.ts'
import { openModes } from './layouts/layouts.tsx'
import { keepProgress } from './keeping/keep-progress.ts'
import { keepInStep } from './present/keep-in-step.ts'
import { keepLecture } from './present/keep-lecture.ts'
import { keepInScorm } from './keeping/keep-in-scorm.ts'
import { keepSettings } from './keeping/keep-settings.ts'
import { keepDrafts } from './keeping/keep-drafts.ts'
import { keepWorkbook } from './keeping/keep-workbook.ts'
import { syncUrl } from './keeping/url-sync.ts'
import { createShortcuts } from './shortcuts/create-shortcuts.ts'
import { tellOfOneFile } from './keeping/tell-of-one-file.ts'
import { watchHorizon } from './keeping/watch-horizon.ts'

export type Problem = { readonly problem: string; readonly issues: readonly Issue[] }
export type Opened = { readonly session: Session } | Problem

const FILE = 'lesson.json'

/** Checks and indexes the lesson that was read from the source, and creates its store in sync with the URL. */
export function openLesson(source: LessonSource, read: FetchedLesson, locale: Locale, site: SiteFiles): Opened {
  const said = (problem: FileProblem | Unreadable) => createWords(locale).frame.problem[problem](FILE)
  if ('problem' in read) return { problem: said(read.problem), issues: [] }
  const parsed = parseLesson(read.text, FILE, read.isAsBuilt)
  if ('issues' in parsed) return { problem: said(parsed.problem), issues: parsed.issues }

  const words = createWords(locale, namesOf(parsed.lesson))
  const index = indexLesson(parsed.lesson)
  const bar = createAddressBar()
  const modes = openModes(source.audience)
  const { state, issues } = decodeState(bar.query(), index, modes)
  const expectation = expectationAtStart(state, parsed.lesson)
  const store = createAppStore(parsed.lesson, { expectation })
  const actions = createActions(store, parsed.lesson)
  const storage = openDeviceStorage(index.lesson.id)
  keepProgress({ store, actions, storage, index })
  actions.followLink(state)
  const { progress } = store.getState()
  // an app's icon is no front door: it leads back to where its learner was
  if (isInstalledApp() && bar.query() === '' && progress !== null) actions.takeLesson(progress.position)
  if (issues.length > 0) actions.notify(words.frame.linkProblems(issues))
  syncUrl({ store, actions, index, bar, modes })
  const idAndClock = { newId, now, milliseconds }
  const folder = pageFolder()
  keepSettings({ store, actions, storage, folder, root: document.documentElement })
  // whoever made the link knows the class's devices better than what was kept on this one
  if (state.painter !== undefined) actions.applySettings({ painter: state.painter })
  const workbook = keepWorkbook({ store, actions, index, storage, folder, words })
  const drafts = keepDrafts({ store, actions, storage, folder, lesson: index.lesson.id })
  for (const keeper of [workbook, drafts]) {
    onPageHide(keeper.flush)
    onPageShow(keeper.refresh)
  }
  const lecture = keepLecture({
    store,
    actions,
    storage: openWindowStorage(index.lesson.id),
    device: storage,
    name: `${folder}${index.lesson.id}:lecture`,
    after,
    milliseconds,
    onTakenUp: () => {
      actions.notify(words.present.lectureTakenUp)
    },
  })
  onPageHide(lecture.flush)
  onPageGone(lecture.leave)
  const inStep = keepInStep({
    store,
    actions,
    index,
    openLink: (onMessage) => createWindowLink(`${folder}${index.lesson.id}:lecture`, onMessage),
    after,
    ...idAndClock,
  })
  onPageShow(inStep.wake)
  onPageGone(inStep.hide)
  confirmUnload(() => {
    const { keeping, workbook } = store.getState()
    if (drafts.wouldLose()) return true
    return (keeping === 'full' || keeping === 'blocked') && !isEmpty(workbook)
  })
  const isClosed = isInClosedFrame()
  if (isClosed) {
    actions.notify(words.frame.closedFrame.notice)
    onDownloadLink(actions.handOver)
  }
  const platform = findScormApi()
  if (platform !== null) onPageLeave(keepInScorm({ api: platform, store, actions, index, now }).finish)
  else if (source.isOneFile) tellOfOneFile(storage, actions, words)
  const selectors = createSelectors(index)
  watchHorizon({ store, actions, selectors, words })
  return {
    session: {
      words,
      index,
      store,
      actions,
      selectors,
      effects: {
        copy: copyText,
        source,
        after,
        afterPaint,
        atRest: whenIdle,
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
        isThisPage: bar.isHere,
        removeKept: storage.remove,
        ...idAndClock,
        timeOfDay: () => timeOfDay(words.locale),
        presenting: { fullScreen, keepAwake, audience: inStep.audience, countsTime: inStep.countsTime },
        site,
        offline: keepForOffline(site),
      },
    },
  }
}
