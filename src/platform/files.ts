/** How long a browser may take to start a download. */
const DOWNLOAD_START = 10_000

const DATA = /^data:[^,;]+;charset=utf-8,/

/** Intercepts download links whose text is in the link itself, and passes the text on. */
export function onDownloadLink(take: (name: string, text: string) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null
    if (link === null || !DATA.test(link.href)) return
    event.preventDefault()
    take(link.download, decodeURIComponent(link.href.replace(DATA, '')))
  })
}

/** Downloads a text as a file. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, DOWNLOAD_START)
}
