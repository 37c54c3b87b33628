import { type KeptReleases, type Release, createKeptSite } from './kept-site.ts'

/** Filled in by the site's build, which knows the files: tools/site/release.ts. */
declare const RELEASE: Release

/**
 * The parts of the service worker's global scope used here; TypeScript's own library for it conflicts with the DOM's.
 */
type Scope = {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Extendable) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  addEventListener(type: 'message', listener: (event: Asking) => void): void
}
type Extendable = { readonly waitUntil: (work: Promise<unknown>) => void }
type Asking = Extendable & { readonly source: { readonly postMessage: (answer: KeptReleases) => void } | null }
type Fetching = { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void }

const scope = self as unknown as Scope
const site = createKeptSite(RELEASE, scope.registration.scope, { caches, fetch: (request) => fetch(request) })

scope.addEventListener('install', (event) => {
  event.waitUntil(site.keep().then(() => scope.skipWaiting()))
})
scope.addEventListener('activate', (event) => {
  event.waitUntil(site.removeOlder().then(() => scope.clients.claim()))
})
scope.addEventListener('fetch', (event) => {
  if (site.mayAnswer(event.request)) event.respondWith(site.answer(event.request))
})
// any message asks which releases are cached
scope.addEventListener('message', (event) => {
  event.waitUntil(site.releases().then((releases) => event.source?.postMessage(releases)))
})
