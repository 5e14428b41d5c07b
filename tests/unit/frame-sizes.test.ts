import { readFile } from 'node:fs/promises'
import { expect, test } from 'playwright/test'
import { canvas, margin } from '../../components/frame/frame.ts'
import { root } from '../../scripts/deck/root.ts'

const read = (path: string) => readFile(root + path, 'utf8')

test('styles draw on the same canvas as the pictures', async () => {
  const tokens = await read('styles/tokens.css')
  for (const [token, size] of [['canvas-width', canvas.width], ['canvas-height', canvas.height], ['margin', margin]] as const)
    expect(tokens, `--${token} in styles/tokens.css, as in components/frame/frame.ts`).toContain(`--${token}: ${size}px;`)
})

/** Where CSS takes no variable. */
for (const [path, says] of [
  ['styles/print.css', `size: ${canvas.width}px ${canvas.height}px`],
  ['styles/page.css', `calc(100vw * ${canvas.height} / ${canvas.width})`],
  ['slides.md', `aspectRatio: ${canvas.width}/${canvas.height}\ncanvasWidth: ${canvas.width}\n`],
  ['setup/hands/SlideOverview.vue', `aspect-ratio: ${canvas.width} / ${canvas.height}`],
] as const) {
  test(`${path} has the canvas of components/frame/frame.ts`, async () => {
    expect(await read(path)).toContain(says)
  })
}
