import { type KeyboardEvent, type ReactNode, type RefObject, useId, useLayoutEffect, useRef } from 'react'
import { SURENESSES } from '#src/domain/expectation.ts'
import type { Question } from '#src/domain/teaching.ts'
import { isEnter } from '#src/ui/is-enter.ts'
import { OtherDraft } from '../other-draft.tsx'
import { useAppState, useSession, useWords } from '../session.tsx'
import { draftKeys, useDraft } from '../use-draft.ts'
import { useGiveAnswer } from './use-give-answer.ts'
import styles from './before-reading.module.css'

/** One question between the sourcing card and the text. Until it is answered or skipped the text is not in the page. */
export function AskFirst({ children }: { readonly children: ReactNode }) {
  const { card, questions } = useSession().index.lesson
  const asked = useAppState((state) => state.expectation === 'asked')
  const question = questions.find(({ id }) => id === card.askFirst)
  const hadFocus = useRef(false)
  const document = useRef<HTMLDivElement>(null)
  useUncovering(asked, hadFocus, document)
  return (
    <>
      {asked && question !== undefined && <Ask question={question} hadFocus={hadFocus} />}
      <div ref={document}>{!asked && children}</div>
    </>
  )
}

/** Scrolls to the text when it is uncovered, and moves the focus there if it was in the question, which is gone. */
function useUncovering(asked: boolean, hadFocus: RefObject<boolean>, document: RefObject<HTMLDivElement | null>): void {
  const wasAsked = useRef(asked)
  useLayoutEffect(() => {
    if (wasAsked.current && !asked) {
      document.current?.scrollIntoView({ block: 'start' })
      if (hadFocus.current) document.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    }
    wasAsked.current = asked
  }, [asked, hadFocus, document])
}

type AskProps = { readonly question: Question; readonly hadFocus: RefObject<boolean> }

/** The form is below the card. Its buttons stay at the foot of the pane, always visible. */
function Ask({ question, hadFocus }: AskProps) {
  const text = useWords().beforeReading
  const { actions, effects } = useSession()
  const task = `question:${question.id}` as const
  const draft = useDraft(draftKeys.answer(task))
  const { text: answer = '', sure = '' } = draft.fields ?? {}
  const giveAnswer = useGiveAnswer()
  const id = useId()
  const form = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const parts = [form.current, bar.current]
    return () => {
      hadFocus.current = parts.some((part) => part?.contains(part.ownerDocument.activeElement))
    }
  }, [hadFocus])
  const keep = () => {
    if (answer.trim() === '') actions.skipQuestion()
    else giveAnswer(task, { text: answer, sure, at: effects.now() })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEnter(event) && (event.ctrlKey || event.metaKey)) keep()
  }
  return (
    <>
      <div ref={form} role="form" className={styles['ask']} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{text.title}</h2>
        <label htmlFor={`${id}-answer`}>{question.prompt}</label>
        <p id={`${id}-hint`} className={styles['hint']}>
          {text.hint(question.hint)}
        </p>
        <textarea
          ref={field}
          id={`${id}-answer`}
          aria-describedby={`${id}-hint`}
          rows={2}
          dir="auto"
          value={answer}
          onChange={(event) => {
            draft.type({ text: event.target.value, sure })
          }}
          onKeyDown={onKeyDown}
        />
        <fieldset className={styles['sure']}>
          <legend>{text.sure}</legend>
          {SURENESSES.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-sure`}
                checked={sure === each}
                onChange={() => {
                  draft.type({ text: answer, sure: each })
                }}
              />
              {text.surenesses[each]}
            </label>
          ))}
        </fieldset>
        <OtherDraft draftKey={draftKeys.answer(task)} field="text" />
      </div>
      <div ref={bar} className={styles['bar']}>
        {answer.trim() === '' ? (
          <button type="button" className={styles['keep']} onClick={() => field.current?.focus()}>
            {text.goToField}
          </button>
        ) : (
          <button type="button" className={styles['keep']} onClick={keep}>
            {text.keep}
          </button>
        )}
        <button type="button" onClick={actions.skipQuestion}>
          {text.skip}
        </button>
        <span className={styles['note']}>{text.covered}</span>
      </div>
    </>
  )
}
