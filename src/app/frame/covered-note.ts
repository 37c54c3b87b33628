/** The id of the sentence that explains why tabs and search are closed. */
export const COVERED_NOTE = 'covered-note'
