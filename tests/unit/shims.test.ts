import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import ts from 'typescript'
import { root } from '../../scripts/deck/root.ts'

// The types in scripts/slidev/shims are ours, and the type check believes them: here they are held against the installed client.

const client = join(root, 'node_modules/@slidev/client')
const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), path => ts.sys.readFile(path)) as { config: { compilerOptions: { paths: Record<string, [string]> } } }

/** The shims, and the files of the client that they speak of. */
const shims = Object.entries(config.compilerOptions.paths).map(([name, [shim]]) => ({ shim: join(root, shim), path: name.replace(/^@slidev\/client\/?/, '') || 'index.ts' }))
const modules = shims.filter(({ path }) => !path.includes('*')).map(({ shim, path }) => ({ shim, real: join(client, path) }))

const program = ts.createProgram([...modules.flatMap(({ shim, real }) => [shim, real]), join(client, 'shim.d.ts'), join(client, 'shim-vue.d.ts')], {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  types: [],
})
const checker = program.getTypeChecker()

/** The values that a module offers, by name. */
function exportsOf(file: string): Map<string, ts.Type> {
  const source = program.getSourceFile(file)!
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)
  return new Map(symbols.flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return target.flags & ts.SymbolFlags.Value ? [[symbol.name, checker.getTypeOfSymbol(target)]] : []
  }))
}

/** What is said of a value and not so: a property that it lacks, a parameter that is called otherwise. */
function lies(where: string, said: ts.Type, real: ts.Type, depth = 0): string[] {
  if (real.flags & ts.TypeFlags.Any || depth > 3)
    return []
  const [call] = said.getCallSignatures()
  if (call) {
    const [realCall] = real.getCallSignatures()
    if (!realCall)
      return [`${where} is no function`]
    const [names, realNames] = [call, realCall].map(({ parameters }) => parameters.map(({ name }) => name))
    return [
      ...names!.some((name, i) => realNames![i] !== name) ? [`${where} takes (${realNames!.join(', ')}), not (${names!.join(', ')})`] : [],
      ...lies(`${where}()`, call.getReturnType(), realCall.getReturnType(), depth + 1),
    ]
  }
  return ownProperties(said).flatMap((property) => {
    const found = real.getProperty(property.name)
    return found ? lies(`${where}.${property.name}`, checker.getTypeOfSymbol(property), checker.getTypeOfSymbol(found), depth + 1) : [`${where} has no "${property.name}"`]
  })
}

/** The properties that a shim itself names, not those of an array or a ref. */
function ownProperties(type: ts.Type): ts.Symbol[] {
  const isOurs = (file: string) => modules.some(({ shim }) => shim === file)
  return checker.getPropertiesOfType(type).filter(({ declarations }) => declarations?.some(declaration => isOurs(declaration.getSourceFile().fileName)))
}

test('what each shim says of the installed client is so', () => {
  test.setTimeout(120_000)
  const found = modules.flatMap(({ shim, real }) => {
    const where = `${shim.slice(root.length)}, of ${real.slice(client.length + 1)}:`
    if (!existsSync(real))
      return [`${where} that file is not there`]
    const [said, there] = [exportsOf(shim), exportsOf(real)]
    return [...said].flatMap(([name, type]) => there.has(name) ? lies(name, type, there.get(name)!) : [`there is no "${name}"`]).map(lie => `${where} ${lie}`)
  })
  expect(modules.length).toBeGreaterThan(4)
  expect(found).toEqual([])
})

test('the components of the client that ours put to use are there', async () => {
  const imported = (await Promise.all(['setup/hands/SlideOverview.vue', 'setup/hands/GotoSlide.vue', 'setup/routes.ts', 'custom-nav-controls.vue'].map(file => readFile(join(root, file), 'utf8')))).join('\n')
  const files = [...imported.matchAll(/'@slidev\/client\/((?:internals|pages)\/[^']+)'/g)].map(match => match[1]!)
  expect(files.length).toBeGreaterThan(1)
  expect(files.filter(file => !existsSync(join(client, file)))).toEqual([])
})
