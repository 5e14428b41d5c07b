import { bent, lettersOf, pathOf, title } from './components/fever/outline.ts'
import { writeFileSync } from 'node:fs'
const { chromium } = await import(`${process.cwd()}/node_modules/playwright/index.mjs`)
const { browserOptions } = await import(`${process.cwd()}/scripts/publish/browser.ts`)
const L = lettersOf('Platform or tool')
const C = { x: 855, y: 261 }
const integ = (f: (x: number) => number) => { const acc = [55]; for (let x = 56; x <= 800; x++) acc.push(acc.at(-1)! + f(x)); return (x: number) => { const i = Math.max(0, Math.floor(x - 55)); return acc[i]! + (x - 55 - i) * f(x) } }
const wedge = (f: (x: number) => number) => { const X = integ(f); return (p: any) => ({ x: X(p.x), y: C.y + (p.y - C.y) * f(p.x) }) }
const lin = (a: number, b: number) => (x: number) => a + (b - a) * (x - 55) / 700
const lean = (p: any) => { const t = Math.min(1, Math.max(0, (p.x - 55) / 400)); const k = p.x > 462 ? 0 : 0.42 * t; return { x: p.x + k * (title.baseline - p.y), y: p.y } }
const radial = (A: number, Lc: number, d0: number) => (p: any) => { const dx = p.x - C.x, dy = p.y - C.y, d = Math.hypot(dx, dy), q = Math.max(0, d - A * Math.exp(-Math.max(0, d - d0) / Lc)) / d; return { x: C.x + dx * q, y: C.y + dy * q } }
const variants: Record<string, any> = { grow: wedge(lin(0.78, 1.2)), shrink: wedge(lin(1.22, 0.76)), lean, radial: radial(44, 230, 94), expgrow: wedge(x => 0.86 + 0.42 * Math.exp(-(755 - x) / 220)), expshrink: wedge(x => 1.1 - 0.5 * Math.exp(-(755 - x) / 260)) }
const b = await chromium.launch(await browserOptions()); const p = await b.newPage({ viewport: { width: 960, height: 300 } })
let h = ''
for (const [n, f] of Object.entries(variants)) h += `<svg width=960 height=150 viewBox="0 180 960 150" style="display:block;background:#a8200f;border-bottom:1px solid #fff"><path fill="#f6f3ec" d="${pathOf(bent(L, f))}"/><circle cx=855 cy=261 r=37 fill="#f6f3ec"/><circle cx=855 cy=261 r=32 fill="#1240d6"/><text x=5 y=195 fill="#fff" font-size=12>${n}</text></svg>`
await p.setContent(`<body style="margin:0">${h}`); await p.screenshot({ path: '/work/w/shots/s2-2/variants.png', fullPage: true }); await b.close()
