import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import '#src/styles/fonts.css'
import '#src/styles/tokens.css'
import '#src/styles/base.css'
import '#src/styles/directions.css'
import '#src/styles/seal.css'
import '#src/styles/still.css'
import '#src/styles/print.css'
import '#src/styles/forced-colors.css'
import { type Locale, createWords } from '#src/i18n/words.ts'
import type { LessonSource } from '#src/domain/lesson-source.ts'
import { watchSiteFiles } from '#src/platform/site-files.ts'
import { App } from './app.tsx'
import { ProblemNotice } from './frame/problem-notice.tsx'
import { takeFirstPictures } from './first-view/take-first-pictures.ts'
import { type Problem, openLesson } from './open-lesson.ts'

/** The language of the interface; the lesson has its own. */
const LOCALE: Locale = 'en'

/**
 * Opens the lesson whose files the page names or contains. The prerendered text stays in #lesson until then, or
 * for good if the lesson cannot be opened. The page reports every failure.
 */
export async function start(readSource: () => LessonSource): Promise<void> {
  const site = watchSiteFiles()
  const lesson = elementOf('lesson')
  const still = [...lesson.childNodes]
  const pictures = takeFirstPictures(lesson)
  const report = (problem: Problem) => {
    const words = createWords(LOCALE)
    removeNotStarted()
    // there will be no question before the text (cover-text.js)
    delete document.documentElement.dataset['textCovered']
    delete document.documentElement.dataset['firstView']
    createRoot(elementOf('problem')).render(<ProblemNotice {...problem} words={words} onRetry={site.reload} />)
  }
  try {
    const source = readSource()
    const opened = await openLesson(source, LOCALE, site)
    if ('problem' in opened) {
      report(opened)
      return
    }
    const onUncaughtError = (error: unknown) => {
      console.error(error)
      lesson.replaceChildren(...still)
      report(crash(error))
    }
    const root = createRoot(lesson, { onUncaughtError })
    // in short pieces: until it is done the page can be scrolled and read
    startTransition(() => {
      root.render(
        <StrictMode>
          <App session={opened.session} still={still} pictures={pictures} />
        </StrictMode>,
      )
    })
    removeNotStarted()
  } catch (error) {
    console.error(error)
    report(crash(error))
  }
}

function crash(error: unknown): Problem {
  return {
    problem: createWords(LOCALE).frame.problem.crashed(error instanceof Error ? error.message : String(error)),
    issues: [],
  }
}

/** Removes the message in the page for the case that this script never arrives. */
function removeNotStarted(): void {
  document.getElementById('not-started')?.remove()
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`index.html has no element #${id}`)
  return element
}
