import { defineConfig } from 'playwright/test'
import { canvas } from './components/frame/frame.ts'
import { browserOptions } from './scripts/publish/browser.ts'
import { PATIENCE } from './tests/support/settled.ts'

/** Pixels are compared only where the baselines were made; everything else runs everywhere. */
export default defineConfig({
  testDir: '.',
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/baselines/{arg}{ext}',
  fullyParallel: true,
  workers: 3, // on two cores: much of a test is waiting for a server or a worker of the browser
  forbidOnly: Boolean(process.env.CI),
  updateSnapshots: 'none',
  reporter: [
    [process.stdout.isTTY ? 'line' : 'dot'],
    ['html', { open: 'never', outputFolder: 'playwright-report' }],
    ['./tests/support/closing-line.ts'],
  ],
  timeout: 2 * PATIENCE,
  globalTimeout: 20 * 60_000, // where nothing works every test waits in vain; the report must come before whoever runs them gives up
  expect: { timeout: PATIENCE, toMatchSnapshot: { threshold: 0, maxDiffPixels: 0 } },
  use: {
    // The canvas at twice its size: what a 1080p projector shows.
    viewport: canvas,
    deviceScaleFactor: 2,
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: await browserOptions(),
  },
  projects: [
    // First, and beside it whatever needs no site: the others wait until all of both is done.
    { name: 'build', testMatch: 'tests/build.setup.ts' },
    { name: 'unit', testMatch: ['components/**/*.test.ts', 'tests/unit/*.test.ts'] },
    { name: 'deck', testMatch: 'tests/deck/*.test.ts', dependencies: ['build'] },
    { name: 'site', testMatch: ['tests/site/*.test.ts', 'tests/matrix/*.test.ts'], dependencies: ['build'] },
    { name: 'talk', testMatch: 'tests/talk/*.test.ts', dependencies: ['build'] },
    { name: 'pictures', testMatch: 'tests/pictures/pictures.test.ts', dependencies: ['build'] },
    // A deck of its own, built and started beside this one: for upgrades of Slidev and every night (npm run test:slidev).
    ...process.env.SLIDEV_FEATURES ? [{ name: 'slidev', testMatch: 'tests/slidev/*.test.ts' }] : [],
  ],
})
