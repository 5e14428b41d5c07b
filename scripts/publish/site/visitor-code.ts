/** What runs in a visitor's browser beside the deck: the modules of scripts/visitor, each bundled by what bundles the deck. */
import { build } from 'rolldown'
import { buildTargets } from '../../deck/browsers.ts'
import { root } from '../../deck/root.ts'

async function bundled(name: string): Promise<string> {
  const { output: [{ code }] } = await build({
    input: `${root}scripts/visitor/${name}.ts`,
    write: false,
    platform: 'browser',
    transform: { target: buildTargets },
    output: { format: 'esm', minify: true },
  })
  return code.trim()
}

const codes = {
  'worker': await bundled('worker'),
  'page-script': await bundled('page-script'),
  'site-script': await bundled('site-script'),
  'await-fonts': await bundled('await-fonts'),
  'walk-steps': await bundled('walk-steps'),
}

/** A module as a script that stands alone. `given` are the constants that it declares as coming from the build; the last line holds them. */
export function visitorScript(name: keyof typeof codes, given: Readonly<Record<string, unknown>> = {}): string {
  return `((${Object.keys(given).join()})=>{${codes[name]}})(\n${Object.values(given).map(value => JSON.stringify(value)).join()})`
}
