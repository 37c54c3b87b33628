import { createContext, useContext } from 'react'

/** Whether tasks are drawn for paper: what was answered, and nothing to press. */
const PaperContext = createContext(false)
export const Paper = PaperContext.Provider
export const useIsPaper = () => useContext(PaperContext)
