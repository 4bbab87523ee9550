import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { gameIcons } from './game-icons.ts'
import { pdfFiles } from './pdf-files.ts'
import { preloadFonts } from './preload-fonts.ts'

/** Where `pnpm dev` finds the server. */
const server = process.env.TOMEKEEPER_SERVER ?? 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [react(), tailwindcss(), preloadFonts(), pdfFiles(), gameIcons()],
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/api', '/trpc', '/files', '/uploads', '/health'].map((path) => [path, server])),
  },
  build: {
    outDir: 'dist',
    manifest: true,
    // light-dark() must reach the browser as written: a lowered copy cannot show both themes on one page
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // the CSP forbids inlined data in places, and the shell's picture caches better as a file
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](?:\.pnpm[\\/])?(?:react|react-dom|scheduler)[@\\/]/,
              priority: 3,
            },
            {
              name: 'router',
              test: /node_modules.*@tanstack[\\/+](?:react-router|router-core|history|react-store|store)/,
              priority: 2,
            },
            {
              name: 'query',
              test: /node_modules.*(?:@tanstack[\\/+](?:react-query|query-core)|@trpc|superjson)/,
              priority: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    name: 'web',
    environment: 'happy-dom',
    testTimeout: 20_000,
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
  },
})
