/**
 * In the page: lengthens every text of these sheets by a word of another lesson; what begins a sheet that it leaves.
 */
export function sheetsTooNarrow(sheets: readonly Element[], word: string): readonly string[] {
  for (const part of sheets.flatMap((sheet) => [...sheet.querySelectorAll('h4, h5, p, li, dd, th, td, b, span')]))
    part.append(` ${word} `)
  return sheets.filter((sheet) => sheet.scrollWidth > sheet.clientWidth).map((sheet) => sheet.textContent.slice(0, 80))
}
