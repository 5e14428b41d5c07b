import { build } from 'rolldown'
import { root } from '../../scripts/deck/root.ts'

/**
 * The functions of a module, each with all that the module imports in it, so that it can be sent into the page of any browser. `path`
 * is from the root; each takes one argument at most, and what a module keeps lasts as long as one call.
 */
export async function standsAlone<Module extends object>(path: string): Promise<Module> {
  const { output: [{ code, exports }] } = await build({ input: root + path, write: false, output: { format: 'iife', name: 'module' } })
  return Object.fromEntries(exports.map(name => [name, new Function('argument', `${code}\nreturn module.${name}(argument)`)])) as Module
}
