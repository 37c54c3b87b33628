/** Types of items in CSL 1.0.2. */
export const CSL_TYPES = [
  ...(['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'] as const),
  ...(['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'] as const),
  ...(['entry-encyclopedia', 'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case'] as const),
  ...(['legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet'] as const),
  ...(['paper-conference', 'patent', 'performance', 'periodical', 'personal_communication', 'post'] as const),
  ...(['post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech'] as const),
  ...(['standard', 'thesis', 'treaty', 'webpage'] as const),
] as const

/** Variables that hold people or bodies. */
export const CSL_NAMES = [
  ...(['author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor'] as const),
  ...(['curator', 'director', 'editor', 'editorial-director', 'executive-producer', 'guest', 'host'] as const),
  ...(['illustrator', 'interviewer', 'narrator', 'organizer', 'original-author', 'performer', 'producer'] as const),
  ...(['recipient', 'reviewed-author', 'script-writer', 'series-creator', 'translator'] as const),
] as const

export const CSL_DATES = ['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted'] as const

/** Variables that hold a text or a number. */
export const CSL_TEXTS = [
  ...(['abstract', 'annote', 'archive', 'archive_collection', 'archive_location', 'archive-place'] as const),
  ...(['authority', 'call-number', 'chapter-number', 'citation-key', 'citation-label', 'citation-number'] as const),
  ...(['collection-number', 'collection-title', 'container-title', 'container-title-short', 'dimensions'] as const),
  ...(['division', 'DOI', 'edition', 'event-place', 'event-title', 'first-reference-note-number'] as const),
  ...(['genre', 'ISBN', 'ISSN', 'issue', 'jurisdiction', 'keyword', 'language', 'locator', 'medium'] as const),
  ...(['note', 'number', 'number-of-pages', 'number-of-volumes', 'original-publisher'] as const),
  ...(['original-publisher-place', 'original-title', 'page', 'page-first', 'part-number', 'part-title'] as const),
  ...(['PMCID', 'PMID', 'printing-number', 'publisher', 'publisher-place', 'references'] as const),
  ...(['reviewed-genre', 'reviewed-title', 'scale', 'section', 'source', 'status', 'supplement-number'] as const),
  ...(['title', 'title-short', 'URL', 'version', 'volume', 'volume-title', 'year-suffix'] as const),
] as const
