import { useState } from 'react'
import { useSession, useWords } from '../session.tsx'

/** Whom the lesson's licences ask to credit, and the way to the licences of what the site is made with. */
export function Credits() {
  const words = useWords()
  const { index, effects } = useSession()
  const { credits } = index.lesson
  const [notices] = useState(effects.source.noticesAddress)
  return (
    <>
      {credits.map((credit) => (
        <p key={credit} data-bibliography="">
          {credit}
        </p>
      ))}
      <p>
        <a href={notices}>{words.reference.notices}</a>
      </p>
    </>
  )
}
