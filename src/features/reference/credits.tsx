import { NOTICES_PAGE } from '#src/domain/site-pages.ts'
import { useSession, useWords } from '../session.tsx'

/** Whom the lesson's licences ask to credit, and the way to the licences of what the site is made with. */
export function Credits() {
  const words = useWords()
  const { credits } = useSession().index.lesson
  return (
    <>
      {credits.map((credit) => (
        <p key={credit} data-bibliography="">
          {credit}
        </p>
      ))}
      <p>
        <a href={NOTICES_PAGE}>{words.reference.notices}</a>
      </p>
    </>
  )
}
