/** Copies text, plus `html` if given for programs that accept it. False if the browser or its policy refused. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && (await copyBoth(text, html))) return true
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** False if the browser can only copy plain text. */
async function copyBoth(text: string, html: string): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined') return false
  try {
    const both = { 'text/plain': text, 'text/html': html }
    const blobs = Object.entries(both).map(([type, content]) => [type, new Blob([content], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)])
    return true
  } catch {
    return false
  }
}
