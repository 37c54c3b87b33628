/** Runs in the page: does to every word what a translator does, which is to put other words in elements of its own. */
export function translatePage(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text)
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('script, style, svg, textarea') != null) continue
    const [outer, inner] = [document.createElement('span'), document.createElement('span')]
    inner.append(text.data.replace(/\p{L}+/gu, '‹$&›'))
    outer.append(inner)
    text.replaceWith(outer)
  }
}
