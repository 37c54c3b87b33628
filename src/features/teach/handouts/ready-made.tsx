import type { HandoutFile } from '#src/domain/handout-file.ts'
import { useSession, useWords } from '../../session.tsx'
import type { Paper } from './handout-table.tsx'

type Props = { readonly audience: HandoutFile['audience']; readonly paper: Paper }

/** The same handouts as finished files, where the site has them. */
export function ReadyMade({ audience, paper }: Props) {
  const text = useWords().handouts
  const files = useSession().effects.handoutFiles.filter((file) => file.audience === audience)
  if (files.length === 0) return null
  return (
    <details>
      <summary>{text.readyMade(files.length)}</summary>
      <ul>
        {files.map((file) => (
          <li key={file.title}>
            <a href={file[paper]} download>
              {text.pdf(file.title)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
