import './print.css'
import { type ReactNode, useState } from 'react'
import { AUDIENCES, type Audience } from '#src/domain/audience.ts'
import { useSession, useWords } from '../../session.tsx'
import { type Paper, HandoutTable } from './handout-table.tsx'
import { pupilHandouts } from './pupil-handouts.tsx'
import { ReadyMade } from './ready-made.tsx'
import { TeachersPapers } from './teachers-papers.tsx'
import styles from './handouts-part.module.css'

const PAPERS: readonly Paper[] = ['a4', 'letter']

/** Sheets to tick, preview and print. Pupils' sheets and teachers' papers are never selected together. */
export function HandoutsPart({ map }: { readonly map: ReactNode }) {
  const words = useWords()
  const text = words.handouts
  const { lesson } = useSession().index
  const [audience, setAudience] = useState<Audience>('pupils')
  const [paper, setPaper] = useState<Paper>('a4')
  return (
    <>
      <div className={styles['choices']}>
        <Radios
          legend={text.audience}
          options={AUDIENCES.map((each) => [each, text.audiences[each]])}
          value={audience}
          onChange={setAudience}
        />
        <Radios
          legend={text.paper}
          options={PAPERS.map((each) => [each, text.papers[each]])}
          value={paper}
          onChange={setPaper}
        />
      </div>
      {audience === 'pupils' ? (
        <HandoutTable
          key="pupils"
          title={text.audiences.pupils}
          paper={paper}
          handouts={pupilHandouts(lesson, words, map)}
        />
      ) : (
        <TeachersPapers paper={paper} />
      )}
      <ReadyMade audience={audience} paper={paper} />
    </>
  )
}

type RadiosProps<T extends string> = {
  readonly legend: string
  readonly options: readonly (readonly [T, string])[]
  readonly value: T
  readonly onChange: (value: T) => void
}

function Radios<T extends string>({ legend, options, value, onChange }: RadiosProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([each, name]) => (
        <label key={each}>
          <input
            type="radio"
            name={legend}
            checked={value === each}
            onChange={() => {
              onChange(each)
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
