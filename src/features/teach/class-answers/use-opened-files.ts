import { useEffect, useState } from 'react'
import type { Store } from '#src/state/store.ts'
import { useSession } from '../../session.tsx'
import type { ReadFile } from './read-class.ts'

/** In memory only, for as long as the page is open, so that looking at a step does not lose thirty files. */
const opened = new WeakMap<Store, readonly ReadFile[]>()

/** The pupils' files that are open, also after the page for teachers was left and come back to. */
export function useOpenedFiles() {
  const { store } = useSession()
  const [files, setFiles] = useState(() => opened.get(store) ?? [])
  useEffect(() => {
    opened.set(store, files)
  }, [store, files])
  return [files, setFiles] as const
}
