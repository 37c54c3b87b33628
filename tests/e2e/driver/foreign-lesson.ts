import { realLesson } from '#tests/support/real-lesson.ts'

const COMPOUND = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const ADDRESS = `https://archive.example/${'a-folder-of-the-archive/'.repeat(10)}1950`
/** Names that run from right to left with signs that would change sides, one without a blank, and an address. */
const NAMES = [
  'ועידת הפסגה (12), 1950!',
  COMPOUND,
  'مؤتمر القمة في بكين (13)، 1950؟',
  ADDRESS,
  '中华人民共和国中央人民政府人民革命军事委员会总参谋部第二部',
] as const

const NAMED = new Set(['headline', 'name', 'modernName', 'title', 'term', 'question', 'prompt', 'reference', 'role'])
const KINDS = 'recommendations places areas lines movements events people terms disputes sources tours tasks votes'

/** The lesson, in which everything bears a name of another script, or one that is too long for its line. */
export function foreignLesson(): string {
  const lesson = structuredClone(realLesson()) as unknown as Record<string, object[]>
  for (const kind of KINDS.split(' ')) lesson[kind] = lesson[kind]!.map((thing, at) => renamed(thing, at) as object)
  return JSON.stringify(lesson)
}

function renamed(value: unknown, at: number): unknown {
  if (Array.isArray(value)) return value.map((each, nth) => renamed(each, at + nth))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (typeof each === 'string' && NAMED.has(key)) return [key, NAMES[at % NAMES.length]]
      return [key, /^(?:steps|positions|options|statements|items)$/.test(key) ? renamed(each, at) : each]
    }),
  )
}
