/** Runs in the page: puts elements beside fields and into paragraphs, and attributes on the page, as extensions do. */
export function addStrangers(): void {
  const stranger = () => Object.assign(document.createElement('x-extension'), { textContent: '✎' })
  for (const field of document.querySelectorAll('input, textarea, select')) field.after(stranger())
  for (const text of document.querySelectorAll('p, li, dd, h2, h3')) {
    text.prepend(stranger())
    text.append(stranger())
  }
  document.documentElement.setAttribute('data-extension', '')
  document.body.append(stranger())
}
