/** The text of a file the user chose, or why it could not be read. */
export type FileText = { readonly text: string } | { readonly problem: 'unreadable' | 'too-big' | 'no-text' }
