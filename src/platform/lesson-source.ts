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

/** Brings a file of data from our own host as what it holds; null where it cannot be had or read. */
export async function readJson<T>(address: string): Promise<T | null> {
  try {
    const response = await fetch(address)
    return response.ok ? ((await response.json()) as T) : null
  } catch {
    return null
  }
}
