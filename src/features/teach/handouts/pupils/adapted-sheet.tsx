import { useSession, useWords } from '../../../session.tsx'
import { Sheet } from '../sheet.tsx'
import styles from './adapted-sheet.module.css'

/** The simpler wording beside the words of the document, passage by passage. */
export function AdaptedSheet() {
  const text = useWords().handouts.adapted
  const { lesson } = useSession().index
  return (
    <Sheet title={text.title} audience="pupils">
      <p>{text.note}</p>
      <table className={styles['texts']}>
        <thead>
          <tr>
            <th scope="col">{text.adapted}</th>
            <th scope="col">{text.original}</th>
          </tr>
        </thead>
        <tbody lang={lesson.language}>
          {lesson.passages.map(({ id, adapted, reading }) => (
            <tr key={id}>
              <td>{adapted}</td>
              <td>{reading}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  )
}
