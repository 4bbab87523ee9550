/** A small PDF of our own making: the given lines of text on each page. */
export function aPdf(pages: readonly (readonly string[])[]): Buffer<ArrayBuffer> {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((lines, at) => {
      const text = lines.map((line, row) => `1 0 0 1 72 ${720 - row * 16} Tm (${line}) Tj`).join('\n')
      const content = `BT /F 12 Tf\n${text}\nET`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + at * 2} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ]
    }),
  ])
}

/** Numbered objects with a right table behind them; the first is the catalog. `trailer` may say more. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer<ArrayBuffer> {
  let pdf = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = pdf.length
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${pdf}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${pdf.length}\n%%EOF`,
    'latin1',
  )
}

/** One page that unfolds into ten to the tenth laughs: whoever reads it is busy until somebody stops them. */
export function anEndlessPdf(): Buffer<ArrayBuffer> {
  const stream = (content: string, more = '') => `<<${more}/Length ${content.length}>>stream\n${content}\nendstream`
  const resources = (next: number) => `/Resources<</XObject<</X ${next} 0 R>>/Font<</F 4 0 R>>>>`
  const forms = Array.from({ length: 11 }, (_, at) =>
    stream(
      at === 10 ? 'BT /F 9 Tf (ha) Tj ET' : '/X Do '.repeat(10),
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]${resources(Math.min(at + 7, 16))}`,
    ),
  )
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R${resources(6)}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    stream('/X Do'),
    ...forms,
  ])
}
