import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '#src/styles/fonts.css'
import '#src/styles/tokens.css'
import '#src/styles/base.css'
import '#src/styles/seal.css'
import '#src/styles/still.css'
import '#src/styles/print.css'
import { createWords } from '#src/i18n/words.ts'
import { App } from './app.tsx'
import { openLesson } from './open-lesson.ts'
import { ProblemNotice } from './frame/problem-notice.tsx'

/** The page names its lesson; the prerendered text stands in #lesson until the lesson is open, and stays if it is not. */
async function start() {
  const address = document.querySelector<HTMLMetaElement>('meta[name="lesson"]')?.content ?? 'lesson.json'
  const words = createWords('en')
  const opened = await openLesson(address, words)
  if ('problem' in opened) {
    createRoot(elementOf('problem')).render(
      <ProblemNotice problem={opened.problem} issues={opened.issues} words={words} />,
    )
    return
  }
  createRoot(elementOf('lesson')).render(
    <StrictMode>
      <App session={opened.session} />
    </StrictMode>,
  )
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`index.html has no element #${id}`)
  return element
}

void start()
