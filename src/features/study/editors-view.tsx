import type { TaskAnswer } from '#src/domain/answers.ts'
import { RefLinks, SourceLinks } from './source-links.tsx'

/** The end of every editors' answer: their view, and what supports it. */
export function EditorsView({ answer: { editorsView, refs, citations } }: { readonly answer: TaskAnswer }) {
  return (
    <>
      <p>{editorsView}</p>
      <RefLinks refs={refs} />
      <SourceLinks citations={citations} />
    </>
  )
}
