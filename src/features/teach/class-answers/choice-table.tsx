import { useSession, useWords } from '../../session.tsx'
import { findAskedQuestion } from './asked-question.ts'
import type { ChoiceTally } from './tally.ts'

/** How often each option was chosen, first and on second thoughts, and who moved. */
export function ChoiceTable({ tally: { task, item, counts, moved } }: { readonly tally: ChoiceTally }) {
  const words = useWords()
  const text = words.teach.answers
  const asked = findAskedQuestion(useSession().index.lesson, words, task, item)
  const given = asked?.options ?? []
  // includes chosen options that the lesson no longer has
  const others = [...counts.keys()].filter((option) => !given.some(({ id }) => id === option))
  const options = [...given, ...others.map((id) => ({ id, text: id }))]
  const nameOf = (option: string) => options.find(({ id }) => id === option)?.text ?? option
  return (
    <>
      <table>
        <caption>{asked?.question ?? task}</caption>
        <thead>
          <tr>
            <th scope="col">{text.option}</th>
            <th scope="col">{text.attempts.first}</th>
            <th scope="col">{text.attempts.second}</th>
          </tr>
        </thead>
        <tbody>
          {options.map((option) => (
            <tr key={option.id}>
              <th scope="row">{option.text}</th>
              <td>{counts.get(option.id)?.first ?? 0}</td>
              <td>{counts.get(option.id)?.second ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved.length > 0 && (
        <ul aria-label={text.whoMoved}>
          {moved.map(({ name, from, to }) => (
            <li key={name}>{text.moved(name, nameOf(from), nameOf(to))}</li>
          ))}
        </ul>
      )}
    </>
  )
}
