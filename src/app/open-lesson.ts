import type { Issue } from '#src/domain/issue.ts'
import type { FetchedLesson, FileProblem, LessonSource } from '#src/domain/lesson-source.ts'
import type { Session } from '#src/features/session.tsx'
import { namesOf } from '#src/i18n/lesson-names.ts'
import { type Locale, createWords } from '#src/i18n/words.ts'
import { indexLesson } from '#src/lesson/lesson-index.ts'
import { type Parsed, type Unreadable, readLesson } from '#src/lesson/read-lesson.ts'
import { createAddressBar } from '#src/platform/address-bar.ts'
import { now } from '#src/platform/clock.ts'
import { openDeviceStorage } from '#src/platform/device-storage.ts'
import { isInstalledApp } from '#src/platform/installed-app.ts'
import { pageFolder } from '#src/platform/page-folder.ts'
import { onPageLeave } from '#src/platform/page-life.ts'
import { findScormApi } from '#src/platform/scorm-api.ts'
import type { SiteFiles } from '#src/platform/site-files.ts'
import { createActions } from '#src/state/actions.ts'
import { expectationAtStart } from '#src/state/expectation-at-start.ts'
import { createSelectors } from '#src/state/selectors.ts'
import { createAppStore } from '#src/state/store.ts'
import { decodeState } from '#src/state/url-codec.ts'
import { createEffects } from './create-effects.ts'
import { keepProgress } from './keeping/keep-progress.ts'
import { keepSettings } from './keeping/keep-settings.ts'
import { keepWork } from './keeping/keep-work.ts'
import { tellOfOneFile } from './keeping/tell-of-one-file.ts'
import { syncUrl } from './keeping/url-sync.ts'
import { watchHorizon } from './keeping/watch-horizon.ts'
import { openModes } from './layouts/layouts.tsx'
import { openLecture } from './present/open-lecture.ts'

export type Problem = { readonly problem: string; readonly issues: readonly Issue[] }
export type Opened = { readonly session: Session } | Problem

const FILE = 'lesson.json'

/** Checks and indexes the source's lesson, and creates its store in sync with the URL. */
export async function openLesson(source: LessonSource, locale: Locale, site: SiteFiles): Promise<Opened> {
  const read = await source.lesson()
  const said = (problem: FileProblem | Unreadable) => createWords(locale).frame.problem[problem](FILE)
  if ('problem' in read) return { problem: said(read.problem), issues: [] }
  const parsed = await parsedFrom(read)
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
  const folder = pageFolder()
  keepSettings({ store, actions, storage, folder, root: document.documentElement })
  // whoever made the link knows the class's devices better than what was kept on this one
  if (state.painter !== undefined) actions.applySettings({ painter: state.painter })
  keepWork({ store, actions, index, storage, folder, words })
  const lecture = openLecture({ store, actions, index, storage, folder, words })
  const effects = createEffects({ words, index, store, actions, source, site, storage, bar, lecture })
  const platform = findScormApi()
  if (platform !== null) {
    const { keepInScorm } = await import('./keeping/keep-in-scorm.ts')
    onPageLeave(keepInScorm({ api: platform, store, actions, index, now }).finish)
  } else if (source.isOneFile) tellOfOneFile(storage, actions, words)
  const selectors = createSelectors(index)
  watchHorizon({ store, actions, selectors, words })
  return { session: { words, index, store, actions, selectors, effects } }
}

/** A lesson that is as the build wrote it need not be checked, nor what checks it be fetched. */
async function parsedFrom({ text, isAsBuilt }: Extract<FetchedLesson, { readonly text: string }>): Promise<Parsed> {
  if (isAsBuilt === true) return readLesson(text, FILE)
  const { parseLesson } = await import('#src/lesson/parse-lesson.ts')
  return parseLesson(text, FILE)
}
