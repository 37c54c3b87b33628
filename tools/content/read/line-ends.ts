/** The text with the line ends of Unix, as every file of a lesson is kept. */
export const withLineFeeds = (text: string): string => text.replaceAll('\r\n', '\n')

export const LINE_ENDS_HINT =
  'An editor or an older Git for Windows has written them. Delete the file and check it out again (.gitattributes ' +
  'keeps its bytes), or save it with LF.'
