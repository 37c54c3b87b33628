import { canonicalJson } from '#src/domain/stable-id.ts'
import type { Quotation } from '#src/domain/quotation.ts'
import { type Answer, type Attempt, parseAnswerableId } from '#src/domain/workbook/answer.ts'
import { SURENESSES } from '#src/domain/expectation.ts'
import type { UnplacedReason } from '#src/domain/workbook/workbook.ts'
import type { LessonIndex } from '../lesson-index.ts'
import { answerState } from './answer-schema.ts'
import { attemptText, evidenceOf } from './answer-text.ts'
import { type JsonObject, isObject, listOf, ownProperty, parseJson, stringOf } from './json.ts'
import { CONTEXT, idOf, modifiedOf } from './note-annotation.ts'

const STATE = 'application/json'
/** The fields we write. All others came from another program and are kept. */
const OWN = ['@context', 'id', 'type', 'motivation', 'created', 'modified', 'body', 'target']

/**
 * An answer is an annotation that replies to its task. The purpose of each body says what it is: the first answer and
 * the second thoughts in words, the confidence, the quotations used as evidence; and the whole as JSON for this program.
 */
export function fromAnswer(answer: Answer, index: LessonIndex): JsonObject {
  const { id, task, kind, first, locked, second, created, modified, extra } = answer
  const words = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose })
  // equal answers give equal texts, whatever the order of their fields
  const state = canonicalJson({ kind, first, locked, second })
  return {
    ...(isObject(extra) ? extra : {}),
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'replying',
    created,
    modified,
    body: [
      words(attemptText(kind, first), 'replying'),
      ...(first.sure === null ? [] : [words(first.sure, 'tagging')]),
      ...(second === null ? [] : [words(attemptText(kind, second), 'commenting')]),
      ...evidenceOf(answer).map((quotation) => linked(quotation, index.lesson.id)),
      { type: 'TextualBody', value: state, format: STATE, purpose: 'describing' },
    ],
    target: { source: `urn:lesson:${index.lesson.id}:${task}` },
  }
}

function linked({ passage, exact, prefix, suffix }: Quotation, lesson: string) {
  return {
    type: 'SpecificResource',
    source: `urn:lesson:${lesson}:${passage}`,
    purpose: 'linking',
    selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
  }
}

const SOURCE = /^urn:lesson:([a-z0-9-]+):((?:question|prediction|task|vote):.+)$/i

/** The answer in an annotation, or why it cannot be placed; null if it is not an answer. */
export function readAnswer(annotation: JsonObject, index: LessonIndex): Answer | UnplacedReason | null {
  if (!listOf(ownProperty(annotation, 'motivation')).some((each) => stringOf(each).endsWith('replying'))) return null
  const target = ownProperty(annotation, 'target')
  const source = isObject(target)
    ? stringOf(ownProperty(target, 'source') ?? ownProperty(target, 'id'))
    : stringOf(target)
  const [, ofLesson, named = ''] = SOURCE.exec(source) ?? []
  if (ofLesson === undefined) return null
  if (ofLesson.toLowerCase() !== index.lesson.id) return 'another-document'
  const task = parseAnswerableId(named)
  if (task === null || !isAsked(task, index)) return 'no-such-question'
  const bodies = listOf(ownProperty(annotation, 'body')).filter(isObject)
  const written = bodies.find(
    (each) => ownProperty(each, 'format') === STATE && ownProperty(each, 'purpose') === 'describing',
  )
  const state =
    written === undefined ? firstVersions(annotation, bodies) : stateIn(stringOf(ownProperty(written, 'value')))
  if (typeof state === 'string') return state
  const extra = Object.fromEntries(Object.entries(annotation).filter(([name]) => !OWN.includes(name)))
  return {
    id: idOf(annotation),
    task,
    ...state,
    created: stringOf(ownProperty(annotation, 'created')),
    modified: modifiedOf(annotation),
    ...(Object.keys(extra).length > 0 && { extra }),
  } as Answer
}

type State = Pick<Answer, 'kind' | 'first' | 'locked' | 'second'>

function stateIn(text: string): State | 'not-understood' {
  const json = parseJson(text)
  const parsed = answerState.safeParse('value' in json ? json.value : undefined)
  return parsed.success ? (parsed.data as State) : 'not-understood'
}

/** Versions 1 and 2 had open answers only, and no JSON: the purposes of the bodies say everything. */
function firstVersions(annotation: JsonObject, bodies: readonly JsonObject[]): State | 'not-an-annotation' {
  const textFor = (purpose: string) =>
    stringOf(ownProperty(bodies.find((each) => ownProperty(each, 'purpose') === purpose) ?? {}, 'value'))
  const created = stringOf(ownProperty(annotation, 'created'))
  const attempt = (text: string, at: string): Attempt<'open'> => ({
    content: { text, evidence: [] },
    sure: null,
    reason: '',
    at,
  })
  const [text, sure, revised] = ['replying', 'tagging', 'commenting'].map(textFor)
  if (text === undefined || text === '') return 'not-an-annotation'
  return {
    kind: 'open',
    first: { ...attempt(text, created), sure: SURENESSES.find((each) => each === sure) ?? null },
    locked: created,
    second: revised === undefined || revised === '' ? null : attempt(revised, modifiedOf(annotation)),
  }
}

/** Questions and predictions must be in the lesson; exercises and votes are accepted unchecked. */
function isAsked(task: string, { lesson }: LessonIndex): boolean {
  const [kind, id] = task.split(':', 2)
  if (kind === 'question') return lesson.questions.some((each) => each.id === id)
  return kind !== 'prediction' || lesson.predictions.some((each) => each.id === id)
}
