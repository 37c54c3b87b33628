import { createContext } from 'react'

/** The numbers of the printed notes, by the gloss of their mark. */
export const NoteNumbers = createContext<ReadonlyMap<string, number>>(new Map())
