import { pdfjs } from 'react-pdf'

// the build puts them there, see the plugin pdf-files of vite.config.ts
const base = `/assets/pdf-${pdfjs.version}`

pdfjs.GlobalWorkerOptions.workerSrc = `${base}/worker.mjs`

/** How pdf.js opens a document: with files of our own origin, and only the parts of it that a page needs. */
export const PDF_OPTIONS = {
  cMapUrl: `${base}/cmaps/`,
  cMapPacked: true,
  standardFontDataUrl: `${base}/standard_fonts/`,
  iccUrl: `${base}/iccs/`,
  wasmUrl: `${base}/wasm/`,
  disableAutoFetch: true,
  disableStream: true,
  rangeChunkSize: 2 ** 18,
  // a font's quirks are nobody's business; errors still are
  verbosity: 0,
}
