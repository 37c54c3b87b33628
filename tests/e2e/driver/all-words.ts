/** Every word of a page, those in its head and in the attributes of its elements included. */
export function allWords(whole: Element): string {
  const attributes = [...whole.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().map((name) => element.getAttribute(name)),
  )
  return `${whole.textContent} ${attributes.join(' ')}`
}
