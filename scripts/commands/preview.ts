/** Serves dist/ as a static host would, to look at it before it is published: `npm run preview`. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../deck/root.ts'
import { serve } from '../publish/serve.ts'
import { command } from './options.ts'

await command({
  name: 'npm run preview',
  does: 'Serves dist/, as npm run build has left it, under the path that it was built for. Ctrl+C ends it.',
  example: 'npm run build && npm run preview',
}, async () => {
  const dist = join(root, 'dist')
  const manifest = await readFile(join(dist, 'site.webmanifest'), 'utf8').catch(() => undefined)
  if (manifest === undefined)
    throw new Error('dist/ holds no site; run "npm run build" first')
  const { start_url: base } = JSON.parse(manifest) as { start_url: string }
  const { url } = await serve(dist, { base })
  console.log(`dist/ is at ${url}`)
})
