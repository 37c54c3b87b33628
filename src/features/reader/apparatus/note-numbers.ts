import { createContext } from 'react'

/** The numbers of the printed notes, by the gloss of the mark that bears them. */
export const NoteNumbers = createContext<ReadonlyMap<string, number>>(new Map())
