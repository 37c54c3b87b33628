import { createServer } from 'vite'

type Load = (path: string) => Promise<Record<string, unknown>>

/** Modules of the app, transformed as for the browser, for as long as `use` takes: a second, silent Vite gives them. */
export async function withBrowserModules<T>(use: (load: Load) => Promise<T>): Promise<T> {
  const server = await createServer({
    server: { middlewareMode: true, hmr: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await use((path) => server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}
