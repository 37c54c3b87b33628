import { useWords } from '../session.tsx'
import type { DataFileState } from '../use-data-file.ts'

type Props = { readonly file: Exclude<DataFileState<unknown>, { status: 'ready' }> }

/** Shown instead of a file that is loading or failed to load. */
export function FileAbsent({ file }: Props) {
  const { file: text } = useWords().teach
  if (file.status === 'waiting') return <p role="status">{text.waiting}</p>
  return (
    <p role="alert">
      {text.failed}{' '}
      <button type="button" onClick={file.retry}>
        {text.retry}
      </button>
    </p>
  )
}
