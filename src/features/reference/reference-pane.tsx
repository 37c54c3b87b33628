import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { scrollWithin } from '#src/ui/scroll-within.ts'
import { useAppState, useSession, useWords } from '../session.tsx'
import { Credits } from './credits.tsx'
import { Disputes } from './disputes.tsx'
import { People } from './people.tsx'
import { Sources } from './sources.tsx'
import { Terms } from './terms.tsx'
import styles from './reference.module.css'

type Props = {
  /** A last section, from another feature. */
  readonly children?: ReactNode
  readonly childrenTitle?: string
}

/** Everything behind the lesson, on one long page with a table of contents that stays visible. */
export function ReferencePane({ children, childrenTitle }: Props) {
  const words = useWords()
  const page = useRef<HTMLDivElement>(null)
  const id = useId()
  const { sections } = words.reference
  const parts: readonly (readonly [string, ReactNode])[] = [
    [sections.disputes, <Disputes key="disputes" />],
    [sections.people, <People key="people" />],
    [sections.terms, <Terms key="terms" />],
    [sections.sources, <Sources key="sources" />],
    [sections.credits, <Credits key="credits" />],
    ...(childrenTitle === undefined ? [] : [[childrenTitle, children] as const]),
  ]
  const goTo = (position: number) => {
    const list = page.current
    const heading = list?.querySelector<HTMLElement>(`[data-section="${position}"]`)
    if (!heading || !list) return
    measureAll(list)
    list.scrollTop += heading.getBoundingClientRect().top - list.getBoundingClientRect().top - CONTENTS
    heading.focus({ preventScroll: true })
  }
  return (
    <div ref={page} className={styles['page']}>
      <ScrollToSelection page={page} />
      <nav aria-label={words.reference.contents} className={styles['contents']}>
        {parts.map(([title], position) => (
          <button
            key={title}
            type="button"
            onClick={() => {
              goTo(position)
            }}
          >
            {title}
          </button>
        ))}
      </nav>
      {parts.map(([title, content], position) => (
        <section key={title} aria-labelledby={`${id}${position}`} className={styles['section']}>
          <h2 id={`${id}${position}`} data-section={position} tabIndex={-1}>
            {title}
          </h2>
          {content}
        </section>
      ))}
    </div>
  )
}

/** Scrolls to the row of what is chosen elsewhere. Draws nothing: a choice does not draw the whole page anew. */
function ScrollToSelection({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const { selectors } = useSession()
  const asked = useAppState(selectors.reveal)
  useEffect(() => {
    const list = page.current
    if (list === null || asked === null || asked.from === 'reference') return
    const row = list.querySelector(':is(h3, h4) [aria-current]')?.closest('li')
    if (!row) return
    measureAll(list)
    scrollWithin(list, row, CONTENTS)
  }, [asked, page])
  return null
}

/** Rows that have not been visible have an estimated height, so the scroll position would be an estimate too. */
function measureAll(list: HTMLElement) {
  list.dataset['whole'] = 'true'
}

/** Pixels that the table of contents covers at the top. */
const CONTENTS = 76
