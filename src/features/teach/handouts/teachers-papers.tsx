import { parseAnswers } from '#src/lesson/parse-answers.ts'
import { parseTeachersNotes } from '#src/lesson/parse-teachers-notes.ts'
import { useWords } from '../../session.tsx'
import { useDataFile } from '../../use-data-file.ts'
import { FileAbsent } from '../file-absent.tsx'
import { HandoutTable, type Paper } from './handout-table.tsx'
import { teacherHandouts } from './teacher-handouts.tsx'

/** Plans, key and lecture notes: the files that hold them are fetched when they are asked for. */
export function TeachersPapers({ paper }: { readonly paper: Paper }) {
  const words = useWords()
  const notes = useDataFile('teachersNotes', parseTeachersNotes)
  const answers = useDataFile('answers', parseAnswers)
  if (notes.status !== 'ready') return <FileAbsent file={notes} />
  if (answers.status !== 'ready') return <FileAbsent file={answers} />
  return (
    <HandoutTable
      title={words.handouts.audiences.teacher}
      paper={paper}
      handouts={teacherHandouts(notes.value, answers.value, words)}
    />
  )
}
