import type { Plugin } from 'vite'

/** The two faces every page opens with start to load beside the style sheet, not after it. */
const FACES = /(?:literata-latin-opsz-normal|inter-latin-wght-normal)-[\w-]+\.woff2$/

export const preloadFonts = (): Plugin => ({
  name: 'preload-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => FACES.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
})
