import { useLayoutEffect, useRef } from 'react'
import type { CoverTask } from '#src/domain/task.ts'
import type { Contents } from '#src/domain/workbook/answer.ts'
import { useSession, useWords } from '../session.tsx'
import { useDraft } from '../use-draft.ts'
import { CoverExpected, OUTCOMES } from './cover-expected.tsx'
import { ChoiceRows } from './choice-rows.tsx'
import { WrittenAnswer } from './written-answer.tsx'
import styles from './task.module.css'

type Content = Contents['cover']
type Expected = Content['expected'][number]

type Props = {
  readonly task: CoverTask
  readonly content: Content
  readonly onChange: (content: Content) => void
}

/** How many expectations a learner writes down. */
const EXPECTED = 3
const BLANK: Expected = { text: '', evidence: [], sure: null, outcome: null }

/** First what is expected; then the passages one by one, and at the end which expectations were met. */
export function CoverForm({ task, content, onChange }: Props) {
  const words = useWords().study.cover
  const { index } = useSession()
  const { uncover } = task
  const expected = Array.from({ length: EXPECTED }, (_, at) => content.expected[at] ?? BLANK)
  const hasBegun = content.uncovered.length > 0
  const opened = useFocusOnOpened(content.uncovered.length)
  const next = uncover[content.uncovered.length]
  const hasExpected = expected.some(({ text }) => text.trim() !== '')
  const expect = (at: number, part: Partial<Expected>) => {
    onChange({
      ...content,
      expected: expected.map((each, position) => (position === at ? { ...each, ...part } : each)),
    })
  }
  const reply = (at: number, part: { readonly before?: string; readonly after?: string }) => {
    onChange({
      ...content,
      uncovered: content.uncovered.map((each, position) => (position === at ? { ...each, ...part } : each)),
    })
  }
  return (
    <>
      {expected.map((each, at) => (
        <CoverExpected
          key={at}
          id={`${task.id}-${at}`}
          number={at + 1}
          expected={each}
          isFixed={hasBegun}
          onChange={(part) => {
            expect(at, part)
          }}
        />
      ))}
      {content.uncovered.map(({ passage, after }, at) => {
        const asked = uncover.find((each) => each.passage === passage)
        return (
          <div
            key={passage}
            ref={at === content.uncovered.length - 1 ? opened : null}
            tabIndex={-1}
            className={styles['card']}
          >
            <blockquote className={styles['claim']}>{index.find(passage)?.reading}</blockquote>
            <WrittenAnswer
              label={asked?.after ?? ''}
              rows={2}
              text={after}
              onType={(text) => {
                reply(at, { after: text })
              }}
            />
          </div>
        )
      })}
      {next === undefined ? (
        expected.map(
          (each, at) =>
            each.text.trim() !== '' && (
              <ChoiceRows
                key={at}
                isInline
                legend={words.wasIt(each.text)}
                options={OUTCOMES.map((id) => ({ id, text: words.outcomes[id] }))}
                chosen={each.outcome}
                onChoose={(outcome) => {
                  expect(at, { outcome: OUTCOMES.find((one) => one === outcome) ?? null })
                }}
              />
            ),
        )
      ) : hasExpected ? (
        <NextPassage
          key={next.passage}
          id={next.passage}
          question={next.before}
          number={content.uncovered.length + 1}
          total={uncover.length}
          onUncover={(before) => {
            onChange({ expected, uncovered: [...content.uncovered, { passage: next.passage, before, after: '' }] })
          }}
        />
      ) : null}
    </>
  )
}

/** The button has disappeared, so the focus moves to the passage it uncovered. */
function useFocusOnOpened(count: number) {
  const opened = useRef<HTMLDivElement>(null)
  const before = useRef(count)
  useLayoutEffect(() => {
    if (count > before.current) opened.current?.focus()
    before.current = count
  }, [count])
  return opened
}

type NextProps = {
  readonly id: string
  readonly question: string
  readonly number: number
  readonly total: number
  readonly onUncover: (before: string) => void
}

/** The question before a passage, and the button that uncovers it. */
function NextPassage({ id, question, number, total, onUncover }: NextProps) {
  const words = useWords().study.cover
  const draft = useDraft(`uncover:${id}`)
  const text = draft.fields?.['text'] ?? ''
  return (
    <div className={styles['card']}>
      <WrittenAnswer
        label={question}
        rows={2}
        text={text}
        onType={(typed) => {
          draft.type({ text: typed })
        }}
      />
      <button
        type="button"
        onClick={() => {
          onUncover(text.trim())
          draft.drop()
        }}
      >
        {words.uncover(number, total)}
      </button>
    </div>
  )
}
