import type { Beat } from '#src/domain/beat.ts'
import type { Step } from '#src/domain/teaching.ts'
import { stageQuestionsOf } from '../stage-questions.ts'
import { DatedProse } from '../../dated-prose.tsx'
import { useAppState, useSession, useWords } from '../../session.tsx'
import { FittedText } from './fitted-text.tsx'
import { JoinLink } from './join-link.tsx'
import { Quotation } from './quotation.tsx'
import styles from './words.module.css'
import { VoteBars } from './vote-bars.tsx'

type Props = { readonly step: Step; readonly beat: Beat }

/** A beat's text beside the picture, or instead of it. Nothing while the picture is alone. */
export function BeatText({ step, beat }: Props) {
  const join = useAppState((state) => state.onStage.join)
  if (join) return <JoinLink />
  switch (beat.kind) {
    case 'view':
      return null
    case 'words':
      return <StepWords step={step} />
    case 'question':
      return <Questions step={step} />
    case 'vote':
      return <VoteBars vote={beat.vote} />
    case 'sources':
      return <ToldBySources />
  }
}

function StepWords({ step: { stage, body } }: { readonly step: Step }) {
  const isInPicture = stage.emphasis === 'text' || stage.emphasis === 'documents'
  return (
    <FittedText className={styles['aside']}>
      {!isInPicture && stage.words.length > 0 && <Quotation words={stage.words} />}
      <div className={styles['prose']}>
        <DatedProse prose={stage.says ?? body} from="tour" />
      </div>
    </FittedText>
  )
}

function Questions({ step }: { readonly step: Step }) {
  const { lesson } = useSession().index
  const { asks } = step.stage
  const asked = asks.length > 0 ? asks : stageQuestionsOf(step, lesson).map(({ prompt }) => prompt)
  return (
    <FittedText className={styles['aside']}>
      {asked.map((prompt) => (
        <p key={prompt} className={styles['question']}>
          {prompt}
        </p>
      ))}
    </FittedText>
  )
}

/** Sent by the lecturer's window at this beat; the audience's window never fetches answers. */
function ToldBySources() {
  const words = useWords().present
  const told = useAppState((state) => state.onStage.told)
  return (
    <FittedText className={styles['aside']}>
      <h3>{words.beats.sources}</h3>
      {told.map(({ question, answer, sources }) => (
        <div key={question} className={styles['told']} data-told>
          {told.length > 1 && <p className={styles['asked']}>{question}</p>}
          <p>{answer}</p>
          {sources.length > 0 && <p className={styles['small']}>{words.restsOn(sources)}</p>}
        </div>
      ))}
      {told.length === 0 && <p>{words.nothingTold}</p>}
    </FittedText>
  )
}
