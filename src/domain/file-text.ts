/** The text of a file that a person chose, or why it cannot be had. */
export type FileText = { readonly text: string } | { readonly problem: 'unreadable' | 'too-big' | 'no-text' }
