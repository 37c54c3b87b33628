import { type ReactNode, useId } from 'react'
import type { Mode } from '#src/domain/mode.ts'
import { useWords } from '../session.tsx'
import { ClassAnswersPart } from './class-answers/class-answers-part.tsx'
import { DownloadsPart } from './downloads-part.tsx'
import { HandoutsPart } from './handouts/handouts-part.tsx'
import { LinksPart } from './links/links-part.tsx'
import { PlansPart } from './plans/plans-part.tsx'
import { StatementPart } from './statement-part.tsx'
import { TeachPart } from './teach-part.tsx'
import styles from './teach-page.module.css'

type Props = {
  /** The ways of using the lesson that can be opened. */
  readonly modes: readonly Mode[]
  /** The lesson as files, which is a feature of its own. */
  readonly downloads: ReactNode
  /** A map to draw on, which is the map's to make. */
  readonly sheetMap: ReactNode
}

/** Everything a teacher needs to take the lesson to class, on one page with its own list of contents. */
export function TeachPage({ modes, downloads, sheetMap }: Props) {
  const text = useWords().teach
  const id = useId()
  const parts = [
    { name: 'plans', content: <PlansPart /> },
    { name: 'handouts', content: <HandoutsPart map={sheetMap} /> },
    { name: 'links', content: <LinksPart modes={modes} /> },
    { name: 'answers', content: <ClassAnswersPart /> },
    { name: 'downloads', content: <DownloadsPart data={downloads} /> },
    { name: 'privacy', content: <StatementPart statement={text.privacy} /> },
    { name: 'accessibility', content: <StatementPart statement={text.accessibility} /> },
  ] as const
  return (
    <section className={styles['page']} aria-labelledby={id}>
      <nav className={styles['contents']} aria-label={text.contents}>
        <ul>
          {parts.map(({ name }) => (
            <li key={name}>
              <a href={`#${name}`}>{text.parts[name].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['parts']}>
        <h2 id={id} className={styles['title']}>
          {text.title}
        </h2>
        <p className={styles['intro']}>{text.intro}</p>
        {parts.map(({ name, content }) => (
          <TeachPart key={name} name={name} {...text.parts[name]}>
            {content}
          </TeachPart>
        ))}
      </div>
    </section>
  )
}
