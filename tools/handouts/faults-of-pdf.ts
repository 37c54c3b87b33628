/** What readers with a screen reader miss in a PDF as Chromium's printer writes it, whose objects are not packed. */
export function faultsOfPdf(pdf: Buffer, language: string): readonly string[] {
  const source = pdf.toString('latin1')
  const needed: Readonly<Record<string, RegExp>> = {
    'no tags': /\/MarkInfo\s*<<[^>]*\/Marked true[\s\S]*\/StructTreeRoot|\/StructTreeRoot[\s\S]*\/Marked true/,
    'no title': /\/Title\s*(?:\((?!\))|<(?!FEFF>)[0-9A-Fa-f])/,
    'no outline': /\/Type\s*\/Outlines[^>]*\/First|\/First[^>]*\/Type\s*\/Outlines/,
    [`not in ${language}`]: new RegExp(`/Lang\\s*\\(${language}\\)`),
  }
  return Object.entries(needed).flatMap(([fault, pattern]) => (pattern.test(source) ? [] : [fault]))
}
