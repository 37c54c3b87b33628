import type { FileAddresses } from '#src/domain/lesson-files.ts'
import { NOTICES_PAGE } from '#src/domain/site-pages.ts'
import type { Fetched, FetchedLesson, FileProblem, LessonSource } from '#src/domain/lesson-source.ts'
import { isNamedAfter } from './content-name.ts'

/** A lesson source that fetches files from our own host, at the addresses listed in the page. */
export function createFetchSource(addresses: FileAddresses, page = document.baseURI): LessonSource {
  // absolute addresses, because MapLibre's worker has its own base
  const whole = (address: string) => new URL(address, page).href
  return {
    lesson: () => fetchLesson(whole(addresses.lesson)),
    file: (name) => fetchText(whole(addresses.files[name])),
    ground: async (name) => {
      const fetched = await fetchText(whole(addresses.ground[name]))
      return 'text' in fetched ? parseGeoJson(fetched.text) : null
    },
    addressOf: (name) => whole(addresses.files[name]),
    groundAddressOf: (name) => whole(addresses.ground[name]),
    isOneFile: false,
    audience: 'teacher',
    noticesAddress: () => NOTICES_PAGE,
  }
}

function fetchText(address: string): Promise<Fetched> {
  return fetched(address, (response) => response.text().then((text) => ({ text })))
}

function fetchLesson(address: string): Promise<FetchedLesson> {
  return fetched(address, async (response) => {
    const bytes = await response.arrayBuffer()
    return { text: new TextDecoder().decode(bytes), isAsBuilt: await isNamedAfter(address, bytes) }
  })
}

async function fetched<T extends { readonly text: string }>(
  address: string,
  read: (response: Response) => Promise<T>,
): Promise<T | { readonly problem: FileProblem }> {
  try {
    const response = await fetch(address)
    if (!response.ok) return { problem: 'missing' }
    const content = await read(response)
    return isPage(response, content.text) ? { problem: 'foreign' } : content
  } catch {
    return { problem: 'unreachable' }
  }
}

/**
 * None of our data is HTML: an HTML answer is a network's login page, or a host that serves its first page for
 * everything.
 */
function isPage(response: Response, text: string): boolean {
  return (response.headers.get('Content-Type') ?? '').includes('text/html') || /^\s*<(!doctype html|html)/i.test(text)
}

function parseGeoJson(text: string): GeoJSON.GeoJSON | null {
  try {
    return JSON.parse(text) as GeoJSON.GeoJSON
  } catch {
    return null
  }
}
