import type { TaskAnswer } from '#src/domain/answers.ts'
import { RefLinks, SourceLinks } from './source-links.tsx'

/** What ends every answer of the editors: their view, and what it rests on. */
export function EditorsView({ answer: { editorsView, refs, citations } }: { readonly answer: TaskAnswer }) {
  return (
    <>
      <p>{editorsView}</p>
      <RefLinks refs={refs} />
      <SourceLinks citations={citations} />
    </>
  )
}
