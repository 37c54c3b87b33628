/** How long a browser may take to begin a download from an address of ours. */
const UNTIL_TAKEN = 10_000

/** Hands a text to the person as a file, which the browser saves where it saves files. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(address)
  }, UNTIL_TAKEN)
}
