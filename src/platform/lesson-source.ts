export type Fetched =
  { readonly text: string } | { readonly problem: 'missing' | 'unreachable'; readonly address: string }

/** Brings the lesson's file from our own host; what went wrong is a value. */
export async function fetchLessonText(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address)
    if (!response.ok) return { problem: 'missing', address }
    return { text: await response.text() }
  } catch {
    return { problem: 'unreachable', address }
  }
}
