/** A PDF of our own: on every page a heading and some lines of text. */
export function aPdf(pages: readonly (readonly string[])[]): Buffer {
  const numberOf = (page: number) => 4 + 2 * page
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${numberOf(page)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${numberOf(page) + 1} 0 R >>`,
      stream(drawn(lines)),
    ]),
  ]

  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  )
}

const drawn = ([heading = '', ...lines]: readonly string[]) =>
  `BT /F1 22 Tf 72 700 Td (${heading}) Tj /F1 11 Tf ${lines.map((line) => `0 -28 Td (${line}) Tj`).join(' ')} ET`

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
