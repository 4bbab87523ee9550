import './src/steady.ts'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'server',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // The embedded database takes seconds to begin with; one worker's files share it, and each test mints its own campaign.
    isolate: false,
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    globalSetup: ['test/template.ts'],
    setupFiles: ['test/setup.ts'],
  },
})
